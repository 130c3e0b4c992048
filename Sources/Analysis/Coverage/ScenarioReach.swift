import ContinuityModel

/// Which activities and assets some scenario deals with: those that it or its risks affect, and whatever needs those.
struct ScenarioReach: Sendable {
    private let isReached: [Bool]
    private let graph: DependencyGraph

    init(_ index: EntityIndex, graph: DependencyGraph) {
        self.graph = graph
        var reached = [Bool](repeating: false, count: graph.nodes.count)
        var open: [Int] = []
        func reach(_ node: Int?) {
            guard let node, !reached[node] else { return }
            reached[node] = true
            open.append(node)
        }
        for unit in index.plans.units.indices {
            for scenario in index.plans.units[unit].plan.scenarios {
                for reference in scenario.affects { reach(index.number(reference, in: unit).flatMap(graph.node)) }
                for number in index.affected(byRisksOf: scenario, in: unit) { reach(graph.node(of: number)) }
            }
        }
        while let node = open.popLast() {
            for edge in graph.users(of: node) where edge.kind != .soft { reach(Int(edge.from)) }
        }
        isReached = reached
    }

    /// Whether some scenario deals with the activity or asset.
    func contains(_ number: EntityNumber) -> Bool { graph.node(of: number).map { isReached[$0] } ?? false }
}
