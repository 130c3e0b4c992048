import ContinuityModel

/// How long an activity can wait for something that it needs, directly or not.
struct ActivityDemand: Sendable {
    /// The activity.
    let activity: EntityNumber
    /// The activity's RTO, or how long its workaround holds.
    let objective: TimeSpan
    /// The time by which the thing must be back; below zero where no recovery is quick enough.
    let time: TimeSpan
    /// Whether the time is that of a workaround which ends.
    let isWorkaround: Bool
    /// What lies between: from what waits for the thing itself to the activity.
    let chain: [PathStep]
}

extension RecoveryAnalysis {
    /// The tightest demand on a node, which is what `demands(on:)` may go below; nil where nobody demands anything.
    func demandedByActivities(of node: Int) -> TimeSpan? { required.demanded[node] }

    /// What every activity that needs a node asks of it, by the address of the activity: its RTO without the longest chain
    /// of own times in between, or the end of a workaround on the way, whichever comes first.
    func demands(on node: Int) -> [ActivityDemand] {
        var longest: [Int: (own: TimeSpan, below: Int)] = [node: (.zero, -1)]
        var demands: [ActivityDemand] = []
        for user in usersInOrder(of: node) {
            if user != node { extend(&longest, to: user) }
            guard let way = longest[user] else { continue }
            let chain = chain(to: user, from: node, longest)
            if user != node, graph.facts[user].kind == .activity, let rto = graph.facts[user].rto {
                demands.append(
                    ActivityDemand(
                        activity: graph.nodes[user], objective: rto, time: rto - way.own, isWorkaround: false,
                        chain: chain))
            }
            demands += workaroundDemands(on: user, over: way.own, chain)
        }
        return demands.sorted { ($0.activity, $0.time) < ($1.activity, $1.time) }
    }

    private func extend(_ longest: inout [Int: (own: TimeSpan, below: Int)], to user: Int) {
        for edge in graph.needs(of: user) where edge.kind == .hard && !times.isWithinGroup(edge) {
            guard let below = longest[Int(edge.to)] else { continue }
            let own = times.own[user] + below.own
            if let known = longest[user], known.own >= own { continue }
            longest[user] = (own, Int(edge.to))
        }
    }

    private func chain(to user: Int, from node: Int, _ longest: [Int: (own: TimeSpan, below: Int)]) -> [PathStep] {
        var steps: [PathStep] = []
        var next = user
        while next != node, next >= 0, steps.count <= graph.nodes.count {
            steps.append(PathStep(number: graph.nodes[next], own: times.own[next]))
            next = longest[next]?.below ?? -1
        }
        return steps.reversed()
    }

    private func workaroundDemands(on node: Int, over own: TimeSpan, _ chain: [PathStep]) -> [ActivityDemand] {
        graph.users(of: node).compactMap { edge in
            guard edge.kind == .workaround, let upTo = edge.upTo, graph.facts[Int(edge.from)].kind == .activity
            else { return nil }
            return ActivityDemand(
                activity: graph.nodes[Int(edge.from)], objective: upTo, time: upTo - own, isWorkaround: true,
                chain: chain)
        }
    }

    /// The node and everything that cannot do without it, each after what it needs of them.
    private func usersInOrder(of node: Int) -> [Int] {
        var seen: Set<Int> = [node]
        var open = [node]
        while let next = open.popLast() {
            for edge in graph.users(of: next) where edge.kind == .hard {
                if seen.insert(Int(edge.from)).inserted { open.append(Int(edge.from)) }
            }
        }
        return seen.sorted { times.rank[$0] < times.rank[$1] }
    }
}
