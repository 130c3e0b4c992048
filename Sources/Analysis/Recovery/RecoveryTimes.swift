import ContinuityModel

/// The earliest recovery of every node: `R(a) = own(a) + max R(d)` over hard dependencies, where what recovers together
/// counts as one node.
struct RecoveryTimes: Sendable {
    /// Nil for members of a cycle and for everything that needs one.
    private(set) var earliest: [TimeSpan?]
    /// The own time of each node; that of its group for those that recover together.
    private(set) var own: [TimeSpan]
    /// The hard dependency that a node waits for longest; -1 where it waits for nothing.
    private(set) var binding: [Int32]
    /// Whether an unknown recovery time was counted as zero on the way.
    private(set) var isLowerBound: [Bool]
    /// The members of each cycle of hard dependencies, by address; cycles by their first member.
    private(set) var cycles: [[Int32]] = []
    /// The nodes, each after everything that it needs and with those that recover with it; members of cycles somewhere
    /// among them.
    private(set) var completionOrder: [Int32] = []
    /// The place of each node in the completion order.
    private(set) var rank: [Int32]
    private let groups: RecoveryGroups

    init(_ graph: DependencyGraph) {
        let count = graph.nodes.count
        groups = graph.groups
        earliest = [TimeSpan?](repeating: nil, count: count)
        own = (0..<count).map { graph.groups.ownTime(of: Int32($0), graph.facts) }
        binding = [Int32](repeating: -1, count: count)
        isLowerBound = [Bool](repeating: false, count: count)
        rank = binding
        completionOrder.reserveCapacity(count)
        let components = StrongComponents(Self.contracted(graph))
        for component in 0..<components.count {
            let leaders = components.members(component).filter { graph.groups.groupOfNode[Int($0)] == $0 }
            let members = leaders.flatMap(graph.groups.together)
            for node in members {
                rank[Int(node)] = Int32(completionOrder.count)
                completionOrder.append(node)
            }
            guard let first = leaders.first else { continue }
            if components.isCycle(component) {
                cycles.append(members.sorted())
            } else {
                compute(first, members, graph)
            }
        }
        cycles.sort { ($0.first ?? 0) < ($1.first ?? 0) }
    }

    /// Whether a dependency leads from one node to another that recovers with it, which gates nothing.
    func isWithinGroup(_ edge: DependencyEdge) -> Bool { groups.areTogether(edge.from, edge.to) }

    /// The hard dependencies between groups; those within a group are left out.
    private static func contracted(_ graph: DependencyGraph) -> Adjacency {
        let groups = graph.groups
        return Adjacency(
            count: graph.nodes.count,
            edges: graph.edges.lazy.filter { $0.kind == .hard && !groups.areTogether($0.from, $0.to) }
                .map { (from: groups.groupOfNode[Int($0.from)], to: groups.groupOfNode[Int($0.to)]) })
    }

    private mutating func compute(_ first: Int32, _ members: [Int32], _ graph: DependencyGraph) {
        var longest = TimeSpan.zero
        var waitsFor: Int32 = -1
        var lowerBound = members.contains { graph.facts[Int($0)].ownSource == .unknown }
        for member in members {
            for edge in graph.needs(of: Int(member)) where edge.kind == .hard && !isWithinGroup(edge) {
                guard let time = earliest[Int(edge.to)] else { return }
                lowerBound = lowerBound || isLowerBound[Int(edge.to)]
                if time > longest || (time == longest && waitsFor >= 0 && edge.to < waitsFor) {
                    longest = time
                    waitsFor = edge.to
                }
            }
        }
        for member in members.map({ Int($0) }) {
            earliest[member] = own[member] + longest
            binding[member] = waitsFor
            isLowerBound[member] = lowerBound
        }
    }
}
