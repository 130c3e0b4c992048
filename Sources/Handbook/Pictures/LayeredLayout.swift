/// Places the nodes of a small graph in columns: every edge leads from left to right except those that close a cycle.
///
/// After Sugiyama: columns by the longest path, edges over several columns get a slot in each, and rows are sorted by
/// the mean place of their neighbours. Ties keep the order of nodes, so that the same graph always gives the same
/// picture.
struct LayeredLayout: Sendable {
    /// A connection from one node to another.
    struct Edge: Hashable, Sendable {
        let from: Int
        let to: Int
    }

    /// The upper left corner of a node, or the left end of an edge's way through a column.
    struct Place: Hashable, Sendable {
        var x = 0
        var y = 0
    }

    static let nodeWidth = 180
    static let nodeHeight = 58
    static let columnGap = 68
    static let margin = 8
    private static let rowGap = 14
    private static let slotHeight = 12
    private static let sweeps = 6

    /// The column of each node, from 0.
    let columns: [Int]
    /// Where each node stands.
    private(set) var places: [Place] = []
    /// For each edge the places at which it passes through the columns between its ends.
    private(set) var bends: [[Place]] = []
    private(set) var width = 0
    private(set) var height = 0

    init(count: Int, edges: [Edge]) {
        let forward = Self.forwardEdges(count: count, edges)
        let leading = edges.indices.filter { forward.contains($0) }.map { edges[$0] }
        columns = Self.columns(count: count, leading, forward.order)
        var rows = [[Int]](repeating: [], count: (columns.max() ?? 0) + 1)
        for node in 0..<count { rows[columns[node]].append(node) }
        var links: [Edge] = []
        var slots: [[Int]] = []
        var next = count
        for (position, edge) in edges.enumerated() {
            var chain = [edge.from]
            if forward.contains(position), columns[edge.from] + 1 < columns[edge.to] {
                for column in (columns[edge.from] + 1)..<columns[edge.to] {
                    rows[column].append(next)
                    chain.append(next)
                    next += 1
                }
            }
            slots.append(Array(chain.dropFirst()))
            chain.append(edge.to)
            if forward.contains(position) { links += zip(chain, chain.dropFirst()).map { Edge(from: $0, to: $1) } }
        }
        let all = Self.place(Self.untangle(rows, links, count: next), nodes: count)
        places = Array(all.places.prefix(count))
        bends = slots.map { $0.map { all.places[$0] } }
        width = 2 * Self.margin + rows.count * (Self.nodeWidth + Self.columnGap) - Self.columnGap
        height = all.height
    }

    /// The edges that close no cycle, found by depth-first search, and the nodes in topological order.
    private struct ForwardEdges {
        var positions: Set<Int> = []
        var order: [Int] = []

        func contains(_ edge: Int) -> Bool { positions.contains(edge) }
    }

    private static func forwardEdges(count: Int, _ edges: [Edge]) -> ForwardEdges {
        var outgoing = [[Int]](repeating: [], count: count)
        for (position, edge) in edges.enumerated() { outgoing[edge.from].append(position) }
        var result = ForwardEdges()
        var isOpen = [Bool](repeating: false, count: count)
        var isDone = isOpen
        func visit(_ node: Int) {
            isOpen[node] = true
            for position in outgoing[node] where !isOpen[edges[position].to] {
                result.positions.insert(position)
                if !isDone[edges[position].to] { visit(edges[position].to) }
            }
            isOpen[node] = false
            isDone[node] = true
            result.order.append(node)
        }
        for node in 0..<count where !isDone[node] { visit(node) }
        result.order.reverse()
        return result
    }

    private static func columns(count: Int, _ edges: [Edge], _ order: [Int]) -> [Int] {
        var outgoing = [[Int]](repeating: [], count: count)
        for edge in edges { outgoing[edge.from].append(edge.to) }
        var columns = [Int](repeating: 0, count: count)
        for node in order {
            for target in outgoing[node] { columns[target] = max(columns[target], columns[node] + 1) }
        }
        return columns
    }

    /// Sorts each column by the mean row of the neighbours on one side, left and right in turn.
    private static func untangle(_ rows: [[Int]], _ links: [Edge], count: Int) -> [[Int]] {
        var rows = rows
        var before = [[Int]](repeating: [], count: count)
        var after = before
        for link in links {
            after[link.from].append(link.to)
            before[link.to].append(link.from)
        }
        var place = [Int](repeating: 0, count: count)
        for row in rows { for (position, node) in row.enumerated() { place[node] = position } }
        for sweep in 0..<sweeps {
            let neighbours = sweep.isMultiple(of: 2) ? before : after
            for column in sweep.isMultiple(of: 2) ? Array(rows.indices) : rows.indices.reversed() {
                let keys = rows[column].map { node in
                    let near = neighbours[node].map { place[$0] }
                    return near.isEmpty ? place[node] * 1000 : near.reduce(0, +) * 1000 / near.count
                }
                rows[column] = rows[column].indices
                    .sorted { (keys[$0], $0) < (keys[$1], $1) }
                    .map { rows[column][$0] }
                for (position, node) in rows[column].enumerated() { place[node] = position }
            }
        }
        return rows
    }

    private static func place(_ rows: [[Int]], nodes: Int) -> (places: [Place], height: Int) {
        func height(_ node: Int) -> Int { node < nodes ? nodeHeight : slotHeight }
        let heights = rows.map { row in row.reduce(-rowGap) { $0 + height($1) + rowGap } }
        let tallest = heights.max() ?? 0
        var places = [Place](repeating: Place(), count: rows.reduce(0) { $0 + $1.count })
        for (column, row) in rows.enumerated() {
            var y = margin + (tallest - heights[column]) / 2
            for node in row {
                places[node] = Place(
                    x: margin + column * (nodeWidth + columnGap), y: node < nodes ? y : y + slotHeight / 2)
                y += height(node) + rowGap
            }
        }
        return (places, tallest + 2 * margin)
    }
}
