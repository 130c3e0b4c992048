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
        var waiting = [Int32](repeating: 0, count: graph.nodes.count)
        for edge in graph.edges where edge.kind == .hard && graph.facts[Int(edge.to)].kind != .role {
            waiting[Int(edge.from)] += 1
        }
        var ready = MinHeap<Candidate>()
        func admit(_ node: Int32) {
            let facts = graph.facts[Int(node)]
            guard facts.kind != .role else { return }
            let time = required.required(Int(node), facts) ?? facts.rto
            ready.insert(Candidate(required: time?.seconds ?? .max, node: node))
        }
        for node in graph.nodes.indices where waiting[node] == 0 { admit(Int32(node)) }
        while let next = ready.popMin() {
            rank[Int(next.node)] = Int32(nodes.count)
            nodes.append(next.node)
            for edge in graph.users(of: Int(next.node)) where edge.kind == .hard {
                waiting[Int(edge.from)] -= 1
                if waiting[Int(edge.from)] == 0 { admit(edge.from) }
            }
        }
    }
}
