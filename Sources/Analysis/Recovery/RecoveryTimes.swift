import ContinuityModel

/// The earliest recovery of every node: `R(a) = own(a) + max R(d)` over hard dependencies.
struct RecoveryTimes: Sendable {
    /// Nil for members of a cycle and for everything that needs one.
    private(set) var earliest: [TimeSpan?]
    /// The hard dependency that a node waits for longest; -1 where it waits for nothing.
    private(set) var binding: [Int32]
    /// Whether an unknown recovery time was counted as zero on the way.
    private(set) var isLowerBound: [Bool]
    /// The members of each cycle of hard dependencies, by address; cycles by their first member.
    private(set) var cycles: [[Int32]] = []
    /// The nodes, each after everything that it needs; members of cycles somewhere among them.
    let completionOrder: [Int32]

    init(_ graph: DependencyGraph) {
        let components = StrongComponents(graph.adjacency(.hard))
        earliest = [TimeSpan?](repeating: nil, count: graph.nodes.count)
        binding = [Int32](repeating: -1, count: graph.nodes.count)
        isLowerBound = [Bool](repeating: false, count: graph.nodes.count)
        completionOrder = components.nodes
        for component in 0..<components.count {
            if components.isCycle(component) {
                cycles.append(components.members(component).sorted())
            } else {
                for node in components.members(component) { compute(Int(node), graph) }
            }
        }
        cycles.sort { ($0.first ?? 0) < ($1.first ?? 0) }
    }

    private mutating func compute(_ node: Int, _ graph: DependencyGraph) {
        var longest = TimeSpan.zero
        var waitsFor: Int32 = -1
        var lowerBound = graph.facts[node].ownSource == .unknown
        for edge in graph.needs(of: node) where edge.kind == .hard {
            guard let time = earliest[Int(edge.to)] else { return }
            lowerBound = lowerBound || isLowerBound[Int(edge.to)]
            if time > longest || (time == longest && waitsFor >= 0 && edge.to < waitsFor) {
                longest = time
                waitsFor = edge.to
            }
        }
        earliest[node] = graph.facts[node].own + longest
        binding[node] = waitsFor
        isLowerBound[node] = lowerBound
    }
}
