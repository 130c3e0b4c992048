import ContinuityModel

/// Reads nodes and edges out of the plans.
struct DependencyGraphBuilder {
    private let index: EntityIndex
    private(set) var nodes: [EntityNumber] = []
    private(set) var facts: [NodeFacts] = []
    private(set) var edges: [DependencyEdge] = []
    private(set) var edgeStarts: [Int32] = [0]
    private(set) var nodeOfEntity: [Int32]

    init(_ index: EntityIndex) {
        self.index = index
        nodeOfEntity = [Int32](repeating: -1, count: index.count)
    }

    mutating func build() {
        for number in index.numbers {
            guard let facts = facts(of: index.place(of: number)) else { continue }
            nodeOfEntity[number.index] = Int32(nodes.count)
            nodes.append(number)
            self.facts.append(facts)
        }
        for node in nodes.indices {
            addEdges(from: node, index.place(of: nodes[node]))
            edgeStarts.append(Int32(edges.count))
        }
    }

    private func facts(of place: EntityPlace) -> NodeFacts? {
        switch place.kind {
        case .activity: place.unit.map { NodeFacts(index.plans.units[$0].plan.activities[place.position]) }
        case .system: NodeFacts(index.plans.shared.systems[place.position], kind: .system)
        case .supplier: NodeFacts(index.plans.shared.suppliers[place.position], kind: .supplier)
        case .site: NodeFacts(index.plans.shared.sites[place.position], kind: .site)
        case .role: NodeFacts()
        default: nil
        }
    }

    private mutating func addEdges(from node: Int, _ place: EntityPlace) {
        let dependencies = index.dependencies(of: place)
        for position in dependencies.indices {
            guard let reference = dependencies[position].on,
                let number = index.number(reference, in: place.unit), nodeOfEntity[number.index] >= 0
            else { continue }
            edges.append(
                DependencyEdge(
                    from: Int32(node), to: nodeOfEntity[number.index], kind: dependencies[position].effectiveKind,
                    position: Int32(position), upTo: dependencies[position].upTo?.value))
        }
    }
}

extension EntityIndex {
    /// The dependencies that an activity or asset declares.
    func dependencies(of place: EntityPlace) -> [Dependency] {
        switch place.kind {
        case .activity: place.unit.map { plans.units[$0].plan.activities[place.position].dependencies } ?? []
        case .system: plans.shared.systems[place.position].dependencies
        case .supplier: plans.shared.suppliers[place.position].dependencies
        case .site: plans.shared.sites[place.position].dependencies
        default: []
        }
    }
}
