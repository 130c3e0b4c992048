/// The strongly connected components of a graph (Tarjan 1972), without recursion: a chain of 100,000 nodes is no deep stack.
struct StrongComponents {
    /// The nodes, component after component; every component stands after those that it leads to.
    private(set) var nodes: [Int32] = []
    /// The component of each node, by its place in the order of completion.
    private(set) var componentOfNode: [Int32]
    private var componentStarts: [Int32] = [0]
    private let graph: Adjacency

    private struct Frame {
        let node: Int
        var edge: Int
    }

    private var discovery: [Int32]
    private var lowest: [Int32]
    private var open: [Int32] = []
    private var clock: Int32 = 0

    init(_ graph: Adjacency) {
        self.graph = graph
        componentOfNode = [Int32](repeating: -1, count: graph.count)
        discovery = [Int32](repeating: -1, count: graph.count)
        lowest = discovery
        nodes.reserveCapacity(graph.count)
        for root in 0..<graph.count where discovery[root] < 0 { visit(root) }
    }

    /// The number of components.
    var count: Int { componentStarts.count - 1 }

    /// The members of a component.
    func members(_ component: Int) -> ArraySlice<Int32> {
        nodes[Int(componentStarts[component])..<Int(componentStarts[component + 1])]
    }

    /// Whether the members lead back to themselves: several, or one with an edge to itself.
    func isCycle(_ component: Int) -> Bool {
        let members = members(component)
        guard members.count == 1, let only = members.first.map({ Int($0) }) else { return true }
        return graph.edges(of: only).contains { graph.target($0) == only }
    }

    private mutating func visit(_ root: Int) {
        var path = [enter(root)]
        while let top = path.last {
            guard top.edge < graph.edges(of: top.node).upperBound else {
                path.removeLast()
                leave(top.node, parent: path.last?.node)
                continue
            }
            path[path.count - 1].edge += 1
            let target = graph.target(top.edge)
            if discovery[target] < 0 {
                path.append(enter(target))
            } else if componentOfNode[target] < 0 {
                lowest[top.node] = min(lowest[top.node], discovery[target])
            }
        }
    }

    private mutating func enter(_ node: Int) -> Frame {
        discovery[node] = clock
        lowest[node] = clock
        clock += 1
        open.append(Int32(node))
        return Frame(node: node, edge: graph.edges(of: node).lowerBound)
    }

    private mutating func leave(_ node: Int, parent: Int?) {
        if let parent { lowest[parent] = min(lowest[parent], lowest[node]) }
        guard lowest[node] == discovery[node] else { return }
        while let member = open.popLast() {
            componentOfNode[Int(member)] = Int32(count)
            nodes.append(member)
            if Int(member) == node { break }
        }
        componentStarts.append(Int32(nodes.count))
    }
}
