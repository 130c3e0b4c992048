internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// A row of a risk register.
    func risk(_ rated: RatedRisk) -> RiskContext? {
        guard let unit = index.place(of: rated.number).unit else { return nil }
        let risk = plans.units[unit].plan.risks[index.place(of: rated.number).position]
        let matrix = handbook.analysis.matrices.matrix(of: plans.units[unit].plan)
        return RiskContext(
            id: id(rated.number), title: link(rated.number), unit: link(unit: unit),
            priority: rated.inherent.map(priority), residual: rated.residual.map(priority),
            likelihood: step(risk.likelihood, of: matrix?.likelihood), impact: step(risk.impact, of: matrix?.impact),
            category: words.label(risk.category) ?? "", origin: words.label(risk.origin), hazard: risk.hazard?.value,
            causes: words.texts(risk.causes), effect: words.text(risk.effect), affects: links(risk.affects, in: unit),
            treatment: words.label(risk.treatment), mitigations: risk.mitigations.map { mitigation($0, in: unit) },
            scenarios: links(scenarios(answering: rated.number)), owner: link(risk.owner, in: unit),
            acceptance: acceptance(risk.accepted, in: unit), ranks: ranks(rated, risk, matrix),
            isUnconfirmed: risk.isUnconfirmed, change: mark(rated.number))
    }

    /// A priority with the colour class and sign of its urgency.
    func priority(_ priority: RiskPriority) -> PriorityContext {
        let level = min(5, max(1, Int(priority.normalisedUrgency * 5) + 1))
        let label = words.text(priority.label)
        let native: String =
            switch priority.native {
            case .score(let number), .rank(let number): String(number)
            case .label: label
            }
        return PriorityContext(
            native: native, band: native == label ? nil : label, level: level,
            sign: Self.sign(ofLevel: level))
    }

    private func ranks(_ rated: RatedRisk, _ risk: Risk, _ matrix: PriorityMatrix?) -> RiskRanksContext {
        let row = risk.likelihood.flatMap { matrix?.likelihoodPosition($0.value) }
        let column = risk.impact.flatMap { matrix?.impactPosition($0.value) }
        func place(_ position: Int?, _ count: Int?) -> Int {
            position.map { $0 * 1000 / max(1, (count ?? 1) - 1) } ?? -1
        }
        func urgency(_ priority: RiskPriority?) -> Int {
            priority.map { Int(($0.normalisedUrgency * 1000).rounded()) } ?? -1
        }
        return RiskRanksContext(
            urgency: urgency(rated.inherent), residual: urgency(rated.residual),
            likelihood: place(row, matrix?.likelihood.count), impact: place(column, matrix?.impact.count),
            cell: matrix.flatMap { matrix in row.flatMap { row in column.map { Self.cell(matrix, row, $0) } } } ?? "")
    }

    private func step(_ rating: Located<String>?, of scale: [PriorityMatrix.Step]?) -> String {
        guard let rating else { return "" }
        return scale?.first { $0.id == rating.value }.map { words.text($0.label) } ?? rating.value
    }

    private func mitigation(_ mitigation: Mitigation, in unit: Int) -> MeasureContext {
        MeasureContext(
            text: words.text(mitigation.what) ?? "", owner: link(mitigation.owner, in: unit),
            due: words.date(mitigation.due), dueDate: mitigation.due?.value.notation, closed: nil)
    }

    private func acceptance(_ acceptance: Acceptance?, in unit: Int) -> String? {
        guard let acceptance, let until = words.date(acceptance.until) else { return nil }
        return words.vocabulary.text(
            "acceptance.format", ["role": link(acceptance.by, in: unit)?.text ?? "", "date": until])
    }

    private func scenarios(answering risk: EntityNumber) -> [EntityNumber] {
        index.mentions(of: risk, by: .answers).map(\.source)
    }
}
