import ContinuityModel

/// What each node must achieve so that everything that needs it keeps its objective:
/// `req(d) = min(req(a) − own(a))` over hard users `a`, and `up-to` for users with a workaround.
struct RequiredObjectives: Sendable {
    /// The demand of the users; nil where nobody demands anything. Below zero where no recovery is quick enough.
    private(set) var demanded: [TimeSpan?]
    /// The user whose demand is the tightest; -1 where nobody demands anything.
    private(set) var demandedBy: [Int32]

    init(_ graph: DependencyGraph, completionOrder: [Int32], isInCycle: [Bool]) {
        demanded = [TimeSpan?](repeating: nil, count: graph.nodes.count)
        demandedBy = [Int32](repeating: -1, count: graph.nodes.count)
        for edge in graph.edges where edge.kind == .workaround {
            if let upTo = edge.upTo { demand(upTo, of: edge.to, for: edge.from) }
        }
        for node in completionOrder.reversed() where !isInCycle[Int(node)] {
            guard let required = required(Int(node), graph.facts[Int(node)]) else { continue }
            for edge in graph.needs(of: Int(node)) where edge.kind == .hard {
                demand(required - graph.facts[Int(node)].own, of: edge.to, for: node)
            }
        }
    }

    /// The tighter of a node's own objective and the demand of its users. The objective of an asset without a measured
    /// time stands for that time already, so it is no objective for what the asset needs.
    func required(_ node: Int, _ facts: NodeFacts) -> TimeSpan? {
        let own = facts.kind == .activity || facts.ownSource == .measured ? facts.rto : nil
        guard let own, let demanded = demanded[node] else { return own ?? demanded[node] }
        return min(own, demanded)
    }

    private mutating func demand(_ time: TimeSpan, of node: Int32, for user: Int32) {
        let node = Int(node)
        if let known = demanded[node] {
            guard time < known || (time == known && user < demandedBy[node]) else { return }
        }
        demanded[node] = time
        demandedBy[node] = user
    }
}
