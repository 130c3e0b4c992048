import ContinuityModel

/// How quickly everything can be back, what must be back when, and in which order.
package struct RecoveryAnalysis: Sendable {
    /// The tiers of the handbook.
    package let tiers: RecoveryTiers
    let graph: DependencyGraph
    let times: RecoveryTimes
    let losses: DataLosses
    let required: RequiredObjectives
    let recoveryOrder: RecoveryOrder

    package init(_ index: EntityIndex) {
        tiers = RecoveryTiers(index.plans.settings)
        graph = DependencyGraph(index)
        times = RecoveryTimes(graph)
        losses = DataLosses(graph)
        var isInCycle = [Bool](repeating: false, count: graph.nodes.count)
        for node in times.cycles.joined() { isInCycle[Int(node)] = true }
        required = RequiredObjectives(graph, times: times, isInCycle: isInCycle)
        recoveryOrder = RecoveryOrder(graph, required: required)
    }

    /// The members of each cycle of hard dependencies, in the order of addresses.
    package var cycles: [[EntityNumber]] { times.cycles.map { $0.map { graph.nodes[Int($0)] } } }

    /// Activities and assets in the order of recovery over all units; members of cycles and what needs them are left out.
    package var order: [EntityNumber] { recoveryOrder.nodes.map { graph.nodes[Int($0)] } }

    /// The figures of an activity, asset or role; nil for other kinds.
    package func figures(of number: EntityNumber) -> RecoveryFigures? {
        graph.node(of: number).map(figures)
    }

    /// The declared RTO of an activity or asset.
    func rto(of number: EntityNumber) -> TimeSpan? { graph.node(of: number).flatMap { graph.facts[$0].rto } }

    /// The figures of all activities and assets, in the order of addresses.
    package var rows: [RecoveryFigures] {
        graph.nodes.indices.filter { graph.facts[$0].kind != .role }.map(figures)
    }

    /// What the earliest recovery waits for, from the first to be recovered to the entity itself.
    package func bindingPath(of number: EntityNumber) -> [PathStep] {
        guard let node = graph.node(of: number) else { return [] }
        return path(from: node, along: times.binding) { times.own[$0] }
    }

    /// Where the worst loss of data comes from: from the data at fault to the entity itself.
    package func dataPath(of number: EntityNumber) -> [PathStep] {
        guard let node = graph.node(of: number) else { return [] }
        return path(from: node, along: losses.binding) { graph.facts[$0].ownLoss ?? .zero }
    }

    private func path(from node: Int, along binding: [Int32], own: (Int) -> TimeSpan) -> [PathStep] {
        var steps: [PathStep] = []
        var next = Int32(node)
        while next >= 0, steps.count <= graph.nodes.count {
            steps.append(PathStep(number: graph.nodes[Int(next)], own: own(Int(next))))
            next = binding[Int(next)]
        }
        return steps.reversed()
    }

    func figures(_ node: Int) -> RecoveryFigures {
        let facts = graph.facts[node]
        let demandedBy = required.demandedBy[node]
        let needed = required.required(node, facts) ?? facts.rto
        return RecoveryFigures(
            number: graph.nodes[node], kind: facts.kind, rto: facts.rto, rpo: facts.rpo, own: times.own[node],
            ownSource: facts.ownSource, earliest: times.earliest[node], isLowerBound: times.isLowerBound[node],
            worstLoss: losses.worst[node], demanded: required.demanded[node],
            demandedBy: demandedBy < 0 ? nil : graph.nodes[Int(demandedBy)], required: needed,
            tier: facts.kind == .role ? nil : needed.flatMap(tiers.position))
    }
}
