import ContinuityModel

/// A dependency as an edge: `from` needs `to`.
struct DependencyEdge: Sendable {
    let from: Int32
    let to: Int32
    let kind: DependencyKind
    /// The position in the list of dependencies of the entity that needs.
    let position: Int32
    /// How long a workaround holds.
    let upTo: TimeSpan?
}

/// Activities, systems, suppliers, sites and roles of all units, and what needs what. Node order is address order.
struct DependencyGraph: Sendable {
    /// The entities that can need or be needed.
    let nodes: [EntityNumber]
    /// What each node says about its recovery.
    let facts: [NodeFacts]
    /// Every dependency, those of one node together in source order.
    let edges: [DependencyEdge]
    /// What recovers together.
    let groups: RecoveryGroups
    /// The edges by the node that is needed.
    private let incoming: Adjacency
    private let edgeStarts: [Int32]
    private let nodeOfEntity: [Int32]

    init(_ index: EntityIndex) {
        var builder = DependencyGraphBuilder(index)
        builder.build()
        nodes = builder.nodes
        facts = builder.facts
        edges = builder.edges
        edgeStarts = builder.edgeStarts
        nodeOfEntity = builder.nodeOfEntity
        groups = RecoveryGroups(
            index, nodes: builder.nodes, facts: builder.facts, nodeOfEntity: builder.nodeOfEntity)
        incoming = Adjacency(
            count: nodes.count, edges: edges.indices.map { (from: builder.edges[$0].to, to: Int32($0)) })
    }

    /// The node of an entity; nil for kinds that take no part in recovery.
    func node(of number: EntityNumber) -> Int? {
        let node = nodeOfEntity[number.index]
        return node < 0 ? nil : Int(node)
    }

    /// The dependencies of a node, in source order.
    func needs(of node: Int) -> ArraySlice<DependencyEdge> {
        edges[Int(edgeStarts[node])..<Int(edgeStarts[node + 1])]
    }

    /// The dependencies on a node, by the address of the one that needs it.
    func users(of node: Int) -> some Sequence<DependencyEdge> {
        incoming.edges(of: node).lazy.map { edges[incoming.target($0)] }
    }

    /// The graph of only those dependencies that are of one of the kinds.
    func adjacency(_ kinds: DependencyKind...) -> Adjacency {
        Adjacency(
            count: nodes.count,
            edges: edges.lazy.filter { kinds.contains($0.kind) }.map { (from: $0.from, to: $0.to) })
    }
}
