import ContinuityModel

/// Follows a loss to everything that needs what was lost, the quickest way first (Dijkstra over three classes of effect).
struct LossPropagation {
    private struct Arrival: Comparable {
        /// 0 stops, 1 loses data, 2 works around.
        let effect: Int
        let after: Int
        let node: Int32
        let cause: Int32

        static func < (left: Arrival, right: Arrival) -> Bool {
            (left.effect, left.after, left.node, left.cause) < (right.effect, right.after, right.node, right.cause)
        }
    }

    private let graph: DependencyGraph
    private var reached: [Int32: Arrival] = [:]
    private var order: [Int32] = []

    /// - Parameters:
    ///   - limit: the number of activities after which to stop; the most serious ones come first.
    ///   - counts: whether a node is one of the activities that count.
    init(_ graph: DependencyGraph, lost: Int, limit: Int, counts: (Int) -> Bool) {
        self.graph = graph
        var open = MinHeap<Arrival>()
        var activities = 0
        open.insert(Arrival(effect: 0, after: 0, node: Int32(lost), cause: -1))
        while let arrival = open.popMin() {
            guard reached[arrival.node] == nil else { continue }
            reached[arrival.node] = arrival
            order.append(arrival.node)
            if counts(Int(arrival.node)) { activities += 1 }
            guard activities < limit else { break }
            for edge in graph.users(of: Int(arrival.node)) where reached[edge.from] == nil {
                if let next = Self.follow(edge, from: arrival) { open.insert(next) }
            }
        }
    }

    /// What was reached in the order of seriousness, without what was lost itself.
    var nodes: ArraySlice<Int32> { order.dropFirst() }

    /// What happens to a node.
    func effect(_ node: Int32) -> LossEffect? {
        guard let arrival = reached[node] else { return nil }
        return switch arrival.effect {
        case 0: .stops(after: TimeSpan(seconds: arrival.after))
        case 1: .losesData
        default: .worksAround
        }
    }

    /// How the loss reached a node.
    func path(to node: Int32) -> [EntityNumber] {
        var steps: [EntityNumber] = []
        var next = node
        while next >= 0, let arrival = reached[next] {
            steps.append(graph.nodes[Int(next)])
            next = arrival.cause
        }
        return steps.reversed()
    }

    private static func follow(_ edge: DependencyEdge, from arrival: Arrival) -> Arrival? {
        var effect = arrival.effect
        var after = arrival.after
        switch edge.kind {
        case .hard: break
        case .soft: return nil
        case .data: effect = max(effect, 1)
        case .workaround:
            after += edge.upTo?.seconds ?? 0
            if edge.upTo == nil { effect = 2 }
        }
        return Arrival(effect: effect, after: effect == 0 ? after : 0, node: edge.from, cause: arrival.node)
    }
}
