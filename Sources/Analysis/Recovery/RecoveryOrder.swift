import ContinuityModel

/// The order in which to recover: everything after its hard dependencies, and among what is possible the most urgent first.
struct RecoveryOrder: Sendable {
    /// Activities and assets in the order of recovery; members of cycles and what needs them are left out.
    private(set) var nodes: [Int32] = []
    /// The place of each node in the order; -1 for those left out.
    private(set) var rank: [Int32]

    private struct Candidate: Comparable {
        let required: Int
        let node: Int32

        static func < (left: Candidate, right: Candidate) -> Bool {
            (left.required, left.node) < (right.required, right.node)
        }
    }

    init(_ graph: DependencyGraph, required: RequiredObjectives) {
        rank = [Int32](repeating: -1, count: graph.nodes.count)
        let groups = graph.groups
        var waiting = [Int32](repeating: 0, count: graph.nodes.count)
        func gates(_ edge: DependencyEdge) -> Bool {
            edge.kind == .hard && graph.facts[Int(edge.to)].kind != .role && !groups.areTogether(edge.from, edge.to)
        }
        for edge in graph.edges where gates(edge) { waiting[Int(groups.groupOfNode[Int(edge.from)])] += 1 }
        var ready = MinHeap<Candidate>()
        func admit(_ leader: Int32) {
            guard graph.facts[Int(leader)].kind != .role else { return }
            let times = groups.together(with: leader).compactMap { node -> TimeSpan? in
                let facts = graph.facts[Int(node)]
                return required.required(Int(node), facts) ?? facts.rto
            }
            ready.insert(Candidate(required: times.min()?.seconds ?? .max, node: leader))
        }
        for node in graph.nodes.indices where waiting[node] == 0 && groups.groupOfNode[node] == node {
            admit(Int32(node))
        }
        while let next = ready.popMin() {
            for node in groups.together(with: next.node) {
                rank[Int(node)] = Int32(nodes.count)
                nodes.append(node)
                for edge in graph.users(of: Int(node)) where gates(edge) {
                    let leader = groups.groupOfNode[Int(edge.from)]
                    waiting[Int(leader)] -= 1
                    if waiting[Int(leader)] == 0 { admit(leader) }
                }
            }
        }
    }
}
