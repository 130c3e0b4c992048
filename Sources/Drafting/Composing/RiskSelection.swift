internal import ContinuityModel
internal import PlanSource

/// A risk of a draft before its rating is put into the words of a matrix.
struct DraftRisk {
    /// The hazard code, of which a draft has each once.
    let hazard: String
    /// The fields as a plan has them.
    var fields: [YAMLEntry]
    /// From 1 to 5.
    let likelihood: Int
    /// From 1 to 5.
    let impact: Int
    /// What the catalogue says of it.
    let terms: PieceTerms

    /// Likelihood × impact, 1 to 25.
    var score: Int { likelihood * impact }
    /// Whether nature brings it about, which is for the region to say.
    var isNatural: Bool { hazard.hasPrefix("N-") }
}

/// The ranked union of what threatens an industry and what threatens a place.
struct RiskSelection {
    /// The risks, the highest score first.
    private(set) var risks: [DraftRisk]
    /// The region's likeliest natural hazards, which stay in every draft.
    let naturals: [String]

    init(_ layers: DraftLayers) {
        let defaults = Self.byHazard(layers.common.flatMap(\.pieces.risks))
        let industry = Self.chosen(layers.industry.pieces.risks, layers.request)
        let region = Self.chosen(layers.region.pieces.hazards, layers.request)
        let (ofIndustry, ofRegion) = (Self.byHazard(industry), Self.byHazard(region))
        var seen: Set<String> = []
        let hazards = (industry + region).map(\.id).filter { seen.insert($0).inserted }
            .filter { !$0.hasPrefix("N-") || ofRegion[$0] != nil }
        let all = hazards.map { Self.risk($0, defaults[$0], ofRegion[$0], ofIndustry[$0]) }
        let ranked = all.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
        risks = ranked.map(\.element)
        naturals = all.enumerated().filter(\.element.isNatural)
            .sorted { ($1.element.likelihood, $0.offset) < ($0.element.likelihood, $1.offset) }
            .prefix(2).map(\.element.hazard)
        prune(to: layers.size.limits?.risks?.value ?? .max)
    }

    /// Keeps the highest ones, those that must stay, and as many as the size allows.
    private mutating func prune(to limit: Int) {
        let fixed = Set(risks.filter { $0.terms.keep?.value == true }.map(\.hazard) + naturals)
        var free = limit - fixed.count
        risks = risks.filter { risk in
            if fixed.contains(risk.hazard) { return true }
            free -= 1
            return free >= 0
        }
    }

    /// Leaves out what no scenario of the draft answers.
    mutating func keep(only hazards: Set<String>) {
        risks.removeAll { !hazards.contains($0.hazard) }
    }

    private static func chosen(_ pieces: [CataloguePiece], _ request: DraftRequest) -> [CataloguePiece] {
        pieces.filter { $0.terms.only?.holds(for: request) != false }
    }

    private static func byHazard(_ pieces: [CataloguePiece]) -> [String: CataloguePiece] {
        Dictionary(pieces.map { ($0.id, $0) }, uniquingKeysWith: { earlier, later in earlier.overridden(by: later) })
    }

    /// The default, as the region and then the industry says it; the higher likelihood wins.
    private static func risk(
        _ hazard: String, _ common: CataloguePiece?, _ region: CataloguePiece?, _ industry: CataloguePiece?
    ) -> DraftRisk {
        let pieces = [common, region, industry].compactMap { $0 }
        let fields = pieces.reduce([YAMLEntry]()) { $0.overridden(by: $1.fields) }
        var terms = pieces.first?.terms
        for piece in pieces.dropFirst() { terms = terms?.overridden(by: piece.terms) }
        guard let terms else { preconditionFailure("a hazard comes from a piece") }
        let raised = [region, industry ?? common].compactMap { $0?.fields.number(of: "likelihood") }.max()
        return DraftRisk(
            hazard: hazard, fields: fields, likelihood: raised ?? fields.number(of: "likelihood") ?? 3,
            impact: fields.number(of: "impact") ?? 3, terms: terms)
    }
}

extension [YAMLEntry] {
    /// The whole number of a key.
    func number(of key: String) -> Int? { text(of: key).flatMap { Int($0) } }
}
