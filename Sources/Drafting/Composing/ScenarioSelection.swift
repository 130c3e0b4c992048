internal import ContinuityModel
internal import PlanSource

/// The scenarios that answer the risks of a draft, as many as the size allows.
struct ScenarioSelection {
    /// The scenarios in the order of the risks that they answer.
    private(set) var scenarios: [CataloguePiece] = []
    private let table: PieceTable

    init(_ table: PieceTable, for risks: RiskSelection, limit: Int) {
        self.table = table
        let naturals = risks.naturals.prefix(1).compactMap { answer(to: $0) }
        let candidates = naturals + risks.risks.compactMap { answer(to: $0.hazard) }
        var chosen: [String] = []
        var losses: Set<LossClass> = []
        for scenario in candidates where chosen.count < limit && !chosen.contains(scenario.id) {
            guard scenario.terms.loss.map({ losses.insert($0.value).inserted }) ?? true else { continue }
            chosen.append(scenario.id)
        }
        for scenario in candidates where chosen.count < limit && !chosen.contains(scenario.id) {
            chosen.append(scenario.id)
        }
        var seen: Set<String> = []
        scenarios = risks.risks.compactMap { answer(to: $0.hazard) }
            .filter { chosen.contains($0.id) && seen.insert($0.id).inserted }
    }

    /// The scenario that answers a hazard: the industry's own before a pack.
    func answer(to hazard: String) -> CataloguePiece? {
        let rows = table.rows.filter { row in row.piece.terms.answers.contains { $0.value == hazard } }
        return (rows.first(where: \.isOwn) ?? rows.first)?.piece
    }

    /// The hazards that the chosen scenarios answer.
    func answered(among risks: [DraftRisk]) -> Set<String> {
        let chosen = Set(scenarios.map(\.id))
        return Set(risks.map(\.hazard).filter { answer(to: $0).map { chosen.contains($0.id) } ?? false })
    }
}
