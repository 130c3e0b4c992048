import ContinuityModel

/// Which nodes recover together, so that each group counts as one node; a node in no group is a group of its own.
struct RecoveryGroups: Sendable {
    /// The first group that each node belongs to, by a number that is also that of one of its members.
    private(set) var groupOfNode: [Int32]
    /// The members of groups of several nodes, in the order in which they are declared.
    private(set) var members: [Int32: [Int32]] = [:]
    private var sums: [Int32: TimeSpan] = [:]

    init(_ index: EntityIndex, nodes: [EntityNumber], facts: [NodeFacts], nodeOfEntity: [Int32]) {
        groupOfNode = nodes.indices.map { Int32($0) }
        for group in index.plans.settings.recoveryGroups {
            var own: [Int32] = []
            for reference in group.members {
                guard let number = index.number(reference, in: nil), nodeOfEntity[number.index] >= 0 else { continue }
                let node = nodeOfEntity[number.index]
                // A node that belongs to an earlier group already stays there; a rule reports it.
                if members[groupOfNode[Int(node)]] == nil, !own.contains(node) { own.append(node) }
            }
            guard own.count > 1, let first = own.first else { continue }
            for node in own { groupOfNode[Int(node)] = first }
            members[first] = own
            let times = own.map { facts[Int($0)].own }
            let isParallel = group.order?.value == .parallel
            sums[first] = isParallel ? times.max() : times.reduce(.zero) { $0 + $1 }
        }
    }

    /// Whether two nodes recover together.
    func areTogether(_ one: Int32, _ other: Int32) -> Bool {
        one != other && groupOfNode[Int(one)] == groupOfNode[Int(other)]
    }

    /// Whether a node recovers together with others.
    func isMember(_ node: Int) -> Bool { sums[groupOfNode[node]] != nil }

    /// All that recovers together with a node, itself included.
    func together(with node: Int32) -> [Int32] { members[groupOfNode[Int(node)]] ?? [node] }

    /// The own time of the group of a node, or of the node itself.
    func ownTime(of node: Int32, _ facts: [NodeFacts]) -> TimeSpan {
        sums[groupOfNode[Int(node)]] ?? facts[Int(node)].own
    }
}
