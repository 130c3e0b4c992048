import Analysis
import ContinuityModel
import Testing

/// Compares the linear computations with the definitions, word for word, on small random graphs.
@Suite struct RecoveryBruteForceTests {
    /// A graph of systems: own times in minutes, and hard, workaround and data needs of each.
    struct Graph {
        var own: [Int] = []
        var loss: [Int?] = []
        var hard: [[Int]] = []
        var data: [[Int]] = []

        init(seed: UInt64) {
            var random = SeededGenerator(seed: seed)
            let count = Int.random(in: 1...9, using: &random)
            for _ in 0..<count {
                own.append(Int.random(in: 0...90, using: &random))
                loss.append(Bool.random(using: &random) ? Int.random(in: 0...90, using: &random) : nil)
                hard.append((0..<count).filter { _ in Int.random(in: 0..<count * 2, using: &random) < 2 })
                data.append((0..<count).filter { _ in Int.random(in: 0..<count * 2, using: &random) < 2 })
            }
        }

        /// Whether a walk along hard needs from `node` comes back to a node on the walk.
        func meetsCycle(_ node: Int, walk: [Int] = []) -> Bool {
            walk.contains(node) || hard[node].contains { meetsCycle($0, walk: walk + [node]) }
        }

        func isInCycle(_ node: Int) -> Bool { reachable(from: node, along: hard).contains(node) }

        func recovery(_ node: Int) -> Int { own[node] + (hard[node].map(recovery).max() ?? 0) }

        func worstLoss(_ node: Int) -> Int? {
            (reachable(from: node, along: data).union([node])).compactMap { loss[$0] }.max()
        }

        func reachable(from node: Int, along edges: [[Int]]) -> Set<Int> {
            var seen: Set<Int> = []
            var open = edges[node]
            while let next = open.popLast() {
                if seen.insert(next).inserted { open += edges[next] }
            }
            return seen
        }

        var plans: PlanSet {
            handbook(
                unit(),
                systems: own.indices.map { node in
                    asset(
                        "s\(node)", line: node + 1, measured: "\(own[node])m", every: loss[node].map { "\($0)m" },
                        needs: hard[node].map { need("system:s\($0)", line: 1) }
                            + data[node].map { need("system:s\($0)", line: 1, .data) })
                })
        }
    }

    @Test(arguments: 0..<400)
    func agreesWithTheDefinition(seed: UInt64) throws {
        let graph = Graph(seed: seed)
        let analysis = analysis(graph.plans)
        for node in graph.own.indices {
            let number = try #require(analysis.index.number(of: EntityAddress(.system, id: "s\(node)")))
            let figures = try #require(analysis.recovery.figures(of: number))
            let expected = graph.meetsCycle(node) ? nil : graph.recovery(node) * 60
            #expect(figures.earliest?.seconds == expected)
            #expect(figures.worstLoss?.seconds == graph.worstLoss(node).map { $0 * 60 })
            let path = analysis.recovery.bindingPath(of: number)
            if expected != nil { #expect(path.reduce(0) { $0 + $1.own.seconds } == expected) }
            #expect(analysis.recovery.cycles.joined().contains(number) == graph.isInCycle(node))
        }
    }

    @Test(arguments: 0..<100)
    func ordersEverythingAfterWhatItNeeds(seed: UInt64) {
        let graph = Graph(seed: seed)
        let analysis = analysis(graph.plans)
        let order = analysis.recovery.order.compactMap { Int(analysis.index.address(of: $0).id.dropFirst()) }
        #expect(Set(order) == Set(graph.own.indices.filter { !graph.meetsCycle($0) }))
        for (place, node) in order.enumerated() {
            #expect(Set(graph.hard[node]).isSubset(of: order[..<place]))
        }
    }
}
