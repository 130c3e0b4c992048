import ContinuityModel

/// One change that would bring an activity back within its RTO.
enum RecoveryFix: Hashable, Sendable {
    /// The own time of something on the path is at most this.
    case tighten(EntityNumber, TimeSpan)
    /// The activity does without a direct dependency for at least this long.
    case workAround(EntityNumber, TimeSpan)
}

extension RecoveryAnalysis {
    /// The single changes that suffice for an activity to keep its RTO, the smallest first: nothing where no one change
    /// does, since another path is too long as well.
    func fixes(of number: EntityNumber) -> [RecoveryFix] {
        guard let node = graph.node(of: number), let rto = graph.facts[node].rto, let earliest = times.earliest[node],
            earliest > rto
        else { return [] }
        let path = bindingPath(of: number).compactMap { graph.node(of: $0.number) }.filter { $0 != node }
        let over = earliest - rto
        let tightened = path.filter { times.own[$0] >= over }
            .sorted { (times.own[$1], $0) < (times.own[$0], $1) }
            .first { !graph.groups.isMember($0) && meets(node, rto, tightening: $0, by: over) }
            .map { RecoveryFix.tighten(graph.nodes[$0], times.own[$0] - over) }
        return [tightened, workaround(node, rto)].compactMap { $0 }
    }

    /// A workaround for the direct dependency that is waited for longest, where all others are quick enough.
    private func workaround(_ node: Int, _ rto: TimeSpan) -> RecoveryFix? {
        let waitsFor = times.binding[node]
        guard waitsFor >= 0, !graph.groups.isMember(node), let time = times.earliest[Int(waitsFor)] else { return nil }
        let others = graph.needs(of: node).filter { $0.kind == .hard && $0.to != waitsFor }
        let longest = others.compactMap { times.earliest[Int($0.to)] }.max() ?? .zero
        guard times.own[node] + longest <= rto else { return nil }
        return .workAround(graph.nodes[Int(waitsFor)], time)
    }

    /// Whether a node would keep an RTO if something that it needs took less time; every path counts, not only the
    /// longest one.
    private func meets(_ node: Int, _ rto: TimeSpan, tightening changed: Int, by saving: TimeSpan) -> Bool {
        var needed: Set<Int> = [node]
        var open = [node]
        while let next = open.popLast() {
            for member in graph.groups.together(with: Int32(next)) {
                if needed.insert(Int(member)).inserted { open.append(Int(member)) }
                for edge in graph.needs(of: Int(member)) where edge.kind == .hard {
                    if needed.insert(Int(edge.to)).inserted { open.append(Int(edge.to)) }
                }
            }
        }
        var waits: [Int32: TimeSpan] = [:]
        var ready: [Int: TimeSpan] = [:]
        for next in needed.sorted(by: { times.rank[$0] < times.rank[$1] }) {
            let group = graph.groups.groupOfNode[next]
            let members = graph.groups.together(with: Int32(next))
            if waits[group] == nil {
                let edges = members.flatMap { graph.needs(of: Int($0)) }
                waits[group] =
                    edges.filter { $0.kind == .hard && !times.isWithinGroup($0) }
                    .compactMap { ready[Int($0.to)] }.max() ?? .zero
            }
            let own = next == changed ? times.own[next] - saving : times.own[next]
            ready[next] = own + (waits[group] ?? .zero)
        }
        return ready[node].map { $0 <= rto } ?? false
    }
}
