package import ContinuityModel

extension RecoveryAnalysis {
    /// The figures of a unit's activities and of every asset and foreign activity that they need, directly or not:
    /// own activities first, then the rest, each in the order of addresses.
    package func rows(ofUnit position: Int, index: EntityIndex) -> [RecoveryFigures] {
        let own = activities(ofUnit: position, index: index)
        let ownSet = Set(own)
        let others = needed(by: own).filter { !ownSet.contains($0) && graph.facts[$0].kind != .role }
        return (own + others).map(figures)
    }

    /// The order of recovery of a unit's activities and of everything that they need.
    package func order(ofUnit position: Int, index: EntityIndex) -> [EntityNumber] {
        needed(by: activities(ofUnit: position, index: index))
            .filter { recoveryOrder.rank[$0] >= 0 }
            .sorted { recoveryOrder.rank[$0] < recoveryOrder.rank[$1] }
            .map { graph.nodes[$0] }
    }

    /// The dependencies of an entity as declared, each with its kind and limit, in source order.
    package func dependencies(of number: EntityNumber) -> [DeclaredDependency] {
        guard let node = graph.node(of: number) else { return [] }
        return graph.needs(of: node).map { DeclaredDependency(other: graph.nodes[Int($0.to)], $0) }
    }

    /// The dependencies on an entity, by the address of the one that needs it.
    package func dependants(of number: EntityNumber) -> [DeclaredDependency] {
        guard let node = graph.node(of: number) else { return [] }
        return graph.users(of: node).map { DeclaredDependency(other: graph.nodes[Int($0.from)], $0) }
    }

    private func activities(ofUnit position: Int, index: EntityIndex) -> [Int] {
        index.plans.units[position].plan.activities.indices.compactMap {
            index.number(.activity, unit: position, position: $0).flatMap(graph.node)
        }
        .sorted()
    }

    /// The nodes and all that they need by any but soft dependencies, in the order of addresses.
    private func needed(by nodes: [Int]) -> [Int] {
        var seen = Set(nodes)
        var open = nodes
        while let node = open.popLast() {
            for edge in graph.needs(of: node) where edge.kind != .soft {
                if seen.insert(Int(edge.to)).inserted { open.append(Int(edge.to)) }
            }
        }
        return seen.sorted()
    }
}

/// A dependency seen from one of its ends.
package struct DeclaredDependency: Hashable, Sendable {
    /// The entity at the other end.
    package let other: EntityNumber
    /// How it is needed.
    package let kind: DependencyKind
    /// How long a workaround holds.
    package let upTo: TimeSpan?

    init(other: EntityNumber, _ edge: DependencyEdge) {
        self.other = other
        kind = edge.kind
        upTo = edge.upTo
    }
}
