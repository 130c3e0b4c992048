import Testing

@testable import Handbook

/// Where boxes and lines of a dependency map stand.
@Suite struct LayeredLayoutTests {
    /// A graph that looks random and is the same in every run.
    private struct Graph {
        let count: Int
        var edges: [LayeredLayout.Edge] = []

        init(seed: Int) {
            var state = UInt64(truncatingIfNeeded: seed) &* 0x9e37_79b9_7f4a_7c15 &+ 1
            func next(_ bound: Int) -> Int {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Int(state >> 33) % bound
            }
            count = 1 + next(30)
            for _ in 0..<next(2 * count + 1) {
                let edge = LayeredLayout.Edge(from: next(count), to: next(count))
                if edge.from != edge.to { edges.append(edge) }
            }
        }

        var layout: LayeredLayout { LayeredLayout(count: count, edges: edges) }
    }

    @Test func putsAChainInARowOfColumns() {
        let edges = [LayeredLayout.Edge(from: 0, to: 1), .init(from: 1, to: 2), .init(from: 0, to: 2)]
        let layout = LayeredLayout(count: 3, edges: edges)
        #expect(layout.columns == [0, 1, 2])
        #expect(layout.bends.map(\.count) == [0, 0, 1])
        #expect(layout.bends[2].first?.x == layout.places[1].x)
    }

    @Test func aCycleHasColumnsToo() {
        let layout = LayeredLayout(count: 2, edges: [.init(from: 0, to: 1), .init(from: 1, to: 0)])
        #expect(layout.columns == [0, 1])
    }

    @Test(arguments: 0..<200)
    func keepsBoxesApartAndInside(seed: Int) {
        let layout = Graph(seed: seed).layout
        let places = layout.places
        for (position, one) in places.enumerated() {
            #expect(one.x >= 0 && one.y >= 0)
            #expect(one.x + LayeredLayout.nodeWidth <= layout.width)
            #expect(one.y + LayeredLayout.nodeHeight <= layout.height)
            for other in places[..<position] {
                #expect(one.x != other.x || abs(one.y - other.y) >= LayeredLayout.nodeHeight)
            }
        }
        for bend in layout.bends.joined() {
            #expect((0...layout.height).contains(bend.y))
            #expect(!places.contains { $0.x == bend.x && ($0.y...($0.y + LayeredLayout.nodeHeight)).contains(bend.y) })
        }
    }

    @Test(arguments: 0..<50)
    func givesTheSamePictureAgain(seed: Int) {
        let graph = Graph(seed: seed)
        #expect(graph.layout.places == graph.layout.places)
        #expect(graph.layout.bends == graph.layout.bends)
    }

    @Test(arguments: 0..<100)
    func leadsFromLeftToRightWithoutCycles(seed: Int) {
        var graph = Graph(seed: seed)
        graph.edges = graph.edges.map { .init(from: min($0.from, $0.to), to: max($0.from, $0.to)) }
        let columns = graph.layout.columns
        #expect(graph.edges.allSatisfy { columns[$0.from] < columns[$0.to] })
    }
}
