import ContinuityModel

/// What each node must achieve so that everything that needs it keeps its objective:
/// `req(d) = min(req(a) − own(a))` over hard users `a`, and `up-to` for users with a workaround. What recovers together
/// must achieve the tightest of what is asked of any of its members.
struct RequiredObjectives: Sendable {
    /// The demand of the users; nil where nobody demands anything. Below zero where no recovery is quick enough.
    private(set) var demanded: [TimeSpan?]
    /// The user whose demand is the tightest; -1 where nobody demands anything.
    private(set) var demandedBy: [Int32]

    init(_ graph: DependencyGraph, times: RecoveryTimes, isInCycle: [Bool]) {
        demanded = [TimeSpan?](repeating: nil, count: graph.nodes.count)
        demandedBy = [Int32](repeating: -1, count: graph.nodes.count)
        for edge in graph.edges where edge.kind == .workaround {
            if let upTo = edge.upTo { demand(upTo, of: edge.to, for: edge.from) }
        }
        for node in times.completionOrder.reversed() where !isInCycle[Int(node)] {
            let members = graph.groups.together(with: node)
            guard node == members.last else { continue }
            if members.count > 1 { share(among: members, graph) }
            for member in members {
                guard let required = required(Int(member), graph.facts[Int(member)]) else { continue }
                for edge in graph.needs(of: Int(member)) where edge.kind == .hard && !times.isWithinGroup(edge) {
                    demand(required - times.own[Int(member)], of: edge.to, for: member)
                }
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

    /// Asks of every member of a group what is asked of any.
    private mutating func share(among members: [Int32], _ graph: DependencyGraph) {
        for member in members {
            guard let required = required(Int(member), graph.facts[Int(member)]) else { continue }
            let user =
                demandedBy[Int(member)] >= 0 && demanded[Int(member)] == required ? demandedBy[Int(member)] : member
            for other in members where other != member { demand(required, of: other, for: user) }
        }
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
