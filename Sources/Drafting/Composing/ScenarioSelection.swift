internal import ContinuityModel
internal import PlanSource

/// The scenarios that answer the risks of a draft, as many as the size allows.
struct ScenarioSelection {
    /// The scenarios in the order of the risks that they answer.
    private(set) var scenarios: [CataloguePiece] = []
    private let answers: [String: CataloguePiece]

    init(_ table: PieceTable, for risks: RiskSelection, limit: Int) {
        answers = Self.answers(table)
        let naturals = risks.naturals.prefix(1).compactMap { answer(to: $0) }
        let kept = risks.risks.filter { $0.terms.keep?.value == true }.compactMap { answer(to: $0.hazard) }
        let all = risks.risks.compactMap { answer(to: $0.hazard) }
        var choice = ScenarioChoice(limit: limit)
        for candidates in [naturals, kept, all] {
            choice.take(candidates, onlyNewLosses: true)
            choice.take(candidates, onlyNewLosses: false)
        }
        let chosen = choice.chosen
        var seen: Set<String> = []
        scenarios = risks.risks.compactMap { answer(to: $0.hazard) }
            .filter { chosen.contains($0.id) && seen.insert($0.id).inserted }
    }

    /// The scenario that answers each hazard: the industry's own before a pack.
    private static func answers(_ table: PieceTable) -> [String: CataloguePiece] {
        var answers: [String: CataloguePiece] = [:]
        for row in table.rows.filter(\.isOwn) + table.rows.filter({ !$0.isOwn }) {
            for hazard in row.piece.terms.answers where answers[hazard.value] == nil {
                answers[hazard.value] = row.piece
            }
        }
        return answers
    }

    /// The scenario that answers a hazard.
    func answer(to hazard: String) -> CataloguePiece? { answers[hazard] }

    /// The hazards that the chosen scenarios answer.
    func answered(among risks: [DraftRisk]) -> Set<String> {
        let chosen = Set(scenarios.map(\.id))
        return Set(risks.map(\.hazard).filter { answer(to: $0).map { chosen.contains($0.id) } ?? false })
    }
}

/// Takes scenarios up to a number, one of each loss before two of a kind.
private struct ScenarioChoice {
    let limit: Int
    private(set) var chosen: Set<String> = []
    private var losses: Set<LossClass> = []

    init(limit: Int) {
        self.limit = limit
    }

    mutating func take(_ candidates: [CataloguePiece], onlyNewLosses: Bool) {
        for scenario in candidates where chosen.count < limit && !chosen.contains(scenario.id) {
            let isNew = scenario.terms.loss.map { losses.insert($0.value).inserted } ?? true
            if isNew || !onlyNewLosses { chosen.insert(scenario.id) }
        }
    }
}
