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
    /// - Parameter limit: the greatest number of activities; the most serious ones are kept.
    package func lossImpact(of number: EntityNumber, limit: Int = .max) -> LossImpact? {
        let graph = recovery.graph
        guard let lost = graph.node(of: number) else { return nil }
        let propagation = LossPropagation(graph, lost: lost, limit: limit)
        let activities = propagation.nodes.compactMap { node -> AffectedActivity? in
            let facts = graph.facts[Int(node)]
            guard facts.kind == .activity, let effect = propagation.effect(node) else { return nil }
            let number = graph.nodes[Int(node)]
            return AffectedActivity(
                number: number, effect: effect, path: propagation.path(to: node), rto: facts.rto,
                mtpd: mtpd(of: number))
        }
        return LossImpact(lost: number, activities: activities)
    }

    private func mtpd(of number: EntityNumber) -> TimeSpan? {
        let place = index.place(of: number)
        return place.unit.flatMap { plans.units[$0].plan.activities[place.position].mtpd?.value }
    }
}
