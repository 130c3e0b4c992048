import ContinuityModel

/// The three matrices that need no definition, each a common way of rating risks.
enum BuiltInMatrices {
    static let all = [labelled, score, ranked]

    /// The matrix of plans that name none.
    static let defaultID = "score-5x5"

    private static let threeSteps = [
        PriorityMatrix.Step(id: "low", label: DisplayText(zh: "低", en: "Low")),
        PriorityMatrix.Step(id: "medium", label: DisplayText(zh: "中", en: "Medium")),
        PriorityMatrix.Step(id: "high", label: DisplayText(zh: "高", en: "High")),
    ]

    /// A text per cell; the urgencies rise along both axes.
    static let labelled = PriorityMatrix(
        id: "labelled-3x3", title: DisplayText(zh: "文字优先级矩阵", en: "Labelled priority matrix"), kind: .table,
        likelihood: threeSteps, impact: threeSteps,
        cells: [
            label(1, zh: "可监控", en: "Monitor"),
            label(2, zh: "可记录", en: "Record"),
            label(3, zh: "考虑缓解措施", en: "Consider mitigation"),
            label(2, zh: "可记录", en: "Record"),
            label(4, zh: "优先规划缓解措施", en: "Plan mitigation first"),
            label(5, zh: "高优先级紧急应对", en: "High priority, urgent response"),
            label(4, zh: "优先规划", en: "Plan first"),
            label(5, zh: "高优先级应急措施", en: "High priority, emergency measures"),
            label(6, zh: "首要高优先级", en: "Top priority"),
        ])

    /// Likelihood × impact, 1 to 25, in four bands.
    static let score = computed(
        id: "score-5x5", title: DisplayText(zh: "评分矩阵(可能性×影响)", en: "Score matrix (likelihood × impact)"),
        kind: .product, likelihood: likelihoodOfFive, impact: impactOfFive,
        bands: [
            .init(range: 1...4, urgency: 1, label: DisplayText(zh: "低", en: "Low")),
            .init(range: 5...9, urgency: 2, label: DisplayText(zh: "中", en: "Medium")),
            .init(range: 10...14, urgency: 3, label: DisplayText(zh: "高", en: "High")),
            .init(range: 15...25, urgency: 4, label: DisplayText(zh: "极高", en: "Critical")),
        ])

    /// 7 − (likelihood + impact), 1 is the most urgent.
    static let ranked = computed(
        id: "ranked-3x3", title: DisplayText(zh: "优先级排序矩阵", en: "Ranked priority matrix"), kind: .ranked,
        likelihood: threeSteps, impact: threeSteps,
        bands: (1...5).map {
            .init(range: $0...$0, urgency: 6 - $0, label: DisplayText(zh: "优先级\($0)", en: "Priority \($0)"))
        })

    private static let likelihoodOfFive = [
        PriorityMatrix.Step(id: "1", label: DisplayText(zh: "1 罕见", en: "1 Rare")),
        PriorityMatrix.Step(id: "2", label: DisplayText(zh: "2 不太可能", en: "2 Unlikely")),
        PriorityMatrix.Step(id: "3", label: DisplayText(zh: "3 可能", en: "3 Possible")),
        PriorityMatrix.Step(id: "4", label: DisplayText(zh: "4 很可能", en: "4 Likely")),
        PriorityMatrix.Step(id: "5", label: DisplayText(zh: "5 几乎肯定", en: "5 Almost certain")),
    ]

    private static let impactOfFive = [
        PriorityMatrix.Step(id: "1", label: DisplayText(zh: "1 轻微", en: "1 Negligible")),
        PriorityMatrix.Step(id: "2", label: DisplayText(zh: "2 较小", en: "2 Minor")),
        PriorityMatrix.Step(id: "3", label: DisplayText(zh: "3 中等", en: "3 Moderate")),
        PriorityMatrix.Step(id: "4", label: DisplayText(zh: "4 重大", en: "4 Major")),
        PriorityMatrix.Step(id: "5", label: DisplayText(zh: "5 灾难性", en: "5 Severe")),
    ]

    private static func label(_ urgency: Int, zh: String, en: String) -> RiskPriority {
        RiskPriority(
            native: .label(urgency), label: DisplayText(zh: zh, en: en), urgency: urgency,
            normalisedUrgency: RiskPriority.normalised(urgencyClass: urgency - 1, of: 6), direction: .higherIsUrgent)
    }

    private static func computed(
        id: String, title: DisplayText, kind: MatrixKind, likelihood: [PriorityMatrix.Step],
        impact: [PriorityMatrix.Step], bands: [MatrixBands.Band]
    ) -> PriorityMatrix {
        let numbers = MatrixNumbers(kind: kind, likelihood: likelihood.map(\.id), impact: impact.map(\.id))
        let bands = MatrixBands(bands, direction: kind == .ranked ? .lowerIsUrgent : .higherIsUrgent)
        return PriorityMatrix(
            id: id, title: title, kind: kind, likelihood: likelihood, impact: impact,
            cells: numbers.all.map(bands.priority))
    }
}
