/// The edges of a graph of numbered nodes, grouped by their start in one array.
struct Adjacency: Sendable {
    private let starts: [Int32]
    private let targets: [Int32]

    /// Groups edges by counting; the edges of a node keep their order.
    init(count: Int, edges: [(from: Int32, to: Int32)]) {
        var starts = [Int32](repeating: 0, count: count + 1)
        for edge in edges { starts[Int(edge.from) + 1] += 1 }
        for node in 0..<count { starts[node + 1] += starts[node] }
        var next = starts
        var targets = [Int32](repeating: 0, count: edges.count)
        for edge in edges {
            targets[Int(next[Int(edge.from)])] = edge.to
            next[Int(edge.from)] += 1
        }
        self.starts = starts
        self.targets = targets
    }

    var count: Int { starts.count - 1 }

    /// The positions of a node's edges in the common array.
    func edges(of node: Int) -> Range<Int> { Int(starts[node])..<Int(starts[node + 1]) }

    /// The end of an edge.
    func target(_ edge: Int) -> Int { Int(targets[edge]) }
}
