import ContinuityModel

extension ContinuityAnalysis {
    /// Everything whose loss has a page: systems, suppliers, sites and roles, in the order of addresses.
    package var losable: [EntityNumber] {
        recovery.graph.nodes.indices.filter { recovery.graph.facts[$0].kind != .activity }
            .map { recovery.graph.nodes[$0] }
    }

    /// Which activities suffer where the entity is lost; nil for kinds that nothing can depend on.
    ///
    /// Computed when asked, since a handbook of many units would hold a closure for every asset.
    ///
    /// - Parameters:
    ///   - limit: the greatest number of activities; the most serious ones are kept.
    ///   - isIncluded: which activities are wanted.
    package func lossImpact(
        of number: EntityNumber, limit: Int = .max, including isIncluded: (EntityNumber) -> Bool = { _ in true }
    ) -> LossImpact? {
        let graph = recovery.graph
        guard let lost = graph.node(of: number) else { return nil }
        func counts(_ node: Int) -> Bool { graph.facts[node].kind == .activity && isIncluded(graph.nodes[node]) }
        let propagation = LossPropagation(graph, lost: lost, limit: limit, counts: counts)
        let activities = propagation.nodes.compactMap { node -> AffectedActivity? in
            guard counts(Int(node)), let effect = propagation.effect(node) else { return nil }
            let number = graph.nodes[Int(node)]
            return AffectedActivity(
                number: number, effect: effect, path: propagation.path(to: node), rto: graph.facts[Int(node)].rto,
                mtpd: mtpd(of: number))
        }
        return LossImpact(lost: number, activities: activities)
    }

    private func mtpd(of number: EntityNumber) -> TimeSpan? {
        let place = index.place(of: number)
        return place.unit.flatMap { plans.units[$0].plan.activities[place.position].mtpd?.value }
    }
}
