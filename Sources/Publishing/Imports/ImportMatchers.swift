internal import Analysis
internal import ContinuityModel
internal import Diagnostics
internal import Handbook

/// Everything that the words of a table are looked up in.
struct ImportMatchers {
    let categories: WordMatcher<RiskCategory>
    let origins: WordMatcher<RiskOrigin>
    let treatments: WordMatcher<Treatment>
    let likelihood: ScaleMatcher
    let impact: ScaleMatcher
    let roles: EntityMatcher
    let assets: EntityMatcher
    /// Names of other units of the handbook, and of this one.
    private let units: [String: Int]
    private let unit: Int

    init(_ plans: PlanSet, unit: Int, vocabularies: [Vocabulary]) {
        let index = EntityIndex(plans)
        let matrix = MatrixSet(plans.settings).matrix(of: plans.units[unit].plan)
        categories = WordMatcher(vocabularies, synonyms: Self.categories)
        origins = WordMatcher(vocabularies, synonyms: ["内": .internal, "外": .external])
        treatments = WordMatcher(vocabularies, synonyms: Self.treatments)
        likelihood = ScaleMatcher(matrix?.likelihood ?? [])
        impact = ScaleMatcher(matrix?.impact ?? [])
        roles = EntityMatcher(index, unit: unit, kinds: [.role])
        assets = EntityMatcher(index, unit: unit, kinds: [.activity, .system, .supplier, .site, .role])
        var units: [String: Int] = [:]
        for (position, other) in plans.units.enumerated() {
            let titles = other.plan.title?.translations.map(\.text) ?? []
            for name in [other.id, "unit:" + other.id] + titles { units[LooseText.key(name)] = position }
        }
        self.units = units
        self.unit = unit
    }

    /// What a cell says about the unit that a row belongs to.
    enum Ownership {
        case own, other, unknown
    }

    func ownership(_ text: String) -> Ownership {
        units[LooseText.key(text)].map { $0 == unit ? .own : .other } ?? .unknown
    }

    private static let categories: KeyValuePairs<String, RiskCategory> = [
        "自然": .natural, "天灾": .natural, "natural disaster": .natural, "environment": .natural, "IT": .technology,
        "技术": .technology, "technical": .technology, "信息系统": .technology, "网络": .cyber, "信息安全": .cyber,
        "cyber security": .cyber, "security": .cyber, "运营": .operational, "操作": .operational,
        "operations": .operational,
        "process": .operational, "人力": .people, "人力资源": .people, "人为": .people, "human": .people, "HR": .people,
        "staff": .people, "供应": .supplyChain, "供应商": .supplyChain, "supplier": .supplyChain,
        "third party": .supplyChain,
        "合规": .regulatory, "法律": .regulatory, "监管": .regulatory, "compliance": .regulatory, "legal": .regulatory,
        "疫情": .publicHealth, "pandemic": .publicHealth, "health": .publicHealth, "设施": .premises,
        "facilities": .premises,
        "building": .premises, "金融": .financial, "finance": .financial, "market": .financial, "品牌": .reputation,
        "reputational": .reputation,
    ]

    private static let treatments: KeyValuePairs<String, Treatment> = [
        "规避": .avoid, "避免": .avoid, "terminate": .avoid, "降低": .reduce, "减少": .reduce, "缓解": .reduce,
        "减轻": .reduce, "mitigate": .reduce, "treat": .reduce, "control": .reduce, "转移": .transfer, "分担": .transfer,
        "share": .transfer, "insure": .transfer, "接受": .accept, "承受": .accept, "tolerate": .accept, "retain": .accept,
    ]
}
