import ContinuityModel

/// Counts the activities that stop with each asset, the most promising assets first and with a bound on the work.
///
/// The exact count is the size of a closure, and closures of all assets together may be quadratic. The number of paths
/// is an upper bound that takes one pass, so only those assets are followed whose bound can still reach the list.
struct StoppedActivityCounter {
    /// How often the whole graph may be walked in total; the rest of the candidates is left out.
    static let walks = 32

    private let graph: DependencyGraph
    private let hasAlternate: [Bool]
    private let mtpd: [TimeSpan?]
    private let counts: [Bool]
    private var visits: [Int32]
    private var visit: Int32 = 0
    private var budget: Int

    init(_ analysis: ContinuityAnalysis, isIncluded: (EntityNumber) -> Bool) {
        graph = analysis.recovery.graph
        let (index, graph) = (analysis.index, graph)
        counts = graph.nodes.indices.map { graph.facts[$0].kind == .activity && isIncluded(graph.nodes[$0]) }
        mtpd = graph.nodes.map { number in
            let place = index.place(of: number)
            guard place.kind == .activity, let unit = place.unit else { return nil }
            return index.plans.units[unit].plan.activities[place.position].mtpd?.value
        }
        hasAlternate = graph.nodes.map { index.asset($0)?.alternates.isEmpty == false }
        visits = [Int32](repeating: 0, count: graph.nodes.count)
        budget = Self.walks * (graph.nodes.count + graph.edges.count)
    }

    mutating func worst(limit: Int) -> [SinglePointOfFailure] {
        let bounds = upperBounds()
        let candidates = graph.nodes.indices
            .filter { bounds[$0] > 0 && [.system, .supplier, .site].contains(graph.facts[$0].kind) }
            .sorted { (-bounds[$0], $0) < (-bounds[$1], $1) }
        let single = best(candidates.filter { !hasAlternate[$0] }, bounds, limit)
        let others = best(candidates.filter { hasAlternate[$0] }, bounds, limit - single.count)
        return single + others
    }

    /// The `limit` worst of candidates that come with falling bounds.
    private mutating func best(_ candidates: [Int], _ bounds: [Int], _ limit: Int) -> [SinglePointOfFailure] {
        var found: [SinglePointOfFailure] = []
        var kept = MinHeap<Int>()
        var threshold = 0
        for (position, node) in candidates.enumerated() where limit > 0 {
            if position >= limit && bounds[node] < threshold || budget < 0 { break }
            let point = follow(node)
            guard point.stopped > 0 else { continue }
            found.append(point)
            kept.insert(point.stopped)
            if found.count >= limit { threshold = max(threshold, kept.popMin() ?? 0) }
        }
        let ranked = found.sorted { left, right in
            (-left.stopped, left.shortestMTPD?.seconds ?? .max, left.number)
                < (-right.stopped, right.shortestMTPD?.seconds ?? .max, right.number)
        }
        return Array(ranked.prefix(limit))
    }

    /// Walks to everything that stops with a node.
    private mutating func follow(_ lost: Int) -> SinglePointOfFailure {
        visit += 1
        visits[lost] = visit
        var open = [lost]
        var stopped = 0
        var shortest: TimeSpan?
        while let node = open.popLast() {
            budget -= 1
            for edge in graph.users(of: node) {
                budget -= 1
                let user = Int(edge.from)
                guard edge.stops, visits[user] != visit else { continue }
                visits[user] = visit
                open.append(user)
                guard counts[user] else { continue }
                stopped += 1
                if let own = mtpd[user] { shortest = min(own, shortest ?? own) }
            }
        }
        return SinglePointOfFailure(
            number: graph.nodes[lost], stopped: stopped, shortestMTPD: shortest, hasAlternate: hasAlternate[lost])
    }

    /// At least the number of activities that stop with each node: paths are counted, and members of cycles take all.
    private func upperBounds() -> [Int] {
        let all = counts.count { $0 }
        let stopping = graph.edges.filter(\.stops).map { (from: $0.from, to: $0.to) }
        let components = StrongComponents(Adjacency(count: graph.nodes.count, edges: stopping))
        var bounds = [Int](repeating: 0, count: graph.nodes.count)
        for component in (0..<components.count).reversed() {
            let isCycle = components.isCycle(component)
            for node in components.members(component).map({ Int($0) }) {
                guard !isCycle else {
                    bounds[node] = all
                    continue
                }
                for edge in graph.users(of: node) where edge.stops {
                    let user = Int(edge.from)
                    bounds[node] = min(all, bounds[node] + bounds[user] + (counts[user] ? 1 : 0))
                }
            }
        }
        return bounds
    }
}

extension DependencyEdge {
    /// Whether the one that needs stops without the other, sooner or later.
    var stops: Bool { kind == .hard || kind == .workaround && upTo != nil }
}
