import ContinuityModel

/// The worst loss of data of every node: its own, and the greatest among those whose data it needs (not their sum,
/// since all go back to a point in time of their own).
struct DataLosses: Sendable {
    /// Nil where nothing on the way is known.
    private(set) var worst: [TimeSpan?]
    /// The data dependency that the loss comes from; -1 where it is the node's own.
    private(set) var binding: [Int32]

    init(_ graph: DependencyGraph) {
        let components = StrongComponents(graph.adjacency(.data))
        worst = graph.facts.map(\.ownLoss)
        binding = [Int32](repeating: -1, count: graph.nodes.count)
        for component in 0..<components.count {
            let members = components.members(component)
            for node in members { carryOver(to: Int(node), graph) }
            guard members.count > 1 else { continue }
            let greatest = members.compactMap { worst[Int($0)] }.max()
            for node in members { worst[Int(node)] = greatest }
        }
    }

    private mutating func carryOver(to node: Int, _ graph: DependencyGraph) {
        for edge in graph.needs(of: node) where edge.kind == .data {
            guard let loss = worst[Int(edge.to)] else { continue }
            if let known = worst[node], known >= loss { continue }
            worst[node] = loss
            binding[node] = edge.to
        }
    }
}
