import Analysis
import ContinuityModel
import Testing

/// Compares the engine with definitions that are computed by going round until nothing changes, on random graphs of all
/// sizes with hard, workaround and data needs and with recovery groups.
@Suite struct RecoveryReferenceTests {
    struct Graph {
        var own: [Int] = []
        var loss: [Int?] = []
        var hard: [[Int]] = []
        var workaround: [[(to: Int, upTo: Int)]] = []
        var data: [[Int]] = []
        var groups: [(members: [Int], isParallel: Bool)] = []

        init(count: Int, seed: UInt64) {
            var random = SeededGenerator(seed: seed)
            func some(before node: Int, upTo most: Int) -> [Int] {
                guard node > 0 else { return [] }
                let picked = (0..<Int.random(in: 0...most, using: &random)).map { _ in
                    Int.random(in: 0..<node, using: &random)
                }
                return Set(picked).sorted()
            }
            for node in 0..<count {
                own.append(Int.random(in: 0...90, using: &random))
                loss.append(Bool.random(using: &random) ? Int.random(in: 0...90, using: &random) : nil)
                hard.append(some(before: node, upTo: 3))
                data.append(some(before: count, upTo: 2))
                workaround.append(some(before: node, upTo: 1).map { ($0, Int.random(in: 0...600, using: &random)) })
            }
            // Neighbours by number form groups, so that none of them closes a circle through a third node.
            var next = 0
            while next + 3 < count {
                let size = Int.random(in: 2...3, using: &random)
                if Int.random(in: 0..<5, using: &random) == 0 {
                    let members = Array(next..<next + size)
                    groups.append((members, Bool.random(using: &random)))
                    if let first = members.first, let last = members.last { hard[first].append(last) }
                }
                next += size
            }
        }

        private var groupOf: [Int: Int] {
            groups.enumerated().reduce(into: [:]) { owner, group in
                for member in group.element.members { owner[member] = group.offset }
            }
        }

        /// The earliest recovery of every node, by going round until nothing changes.
        var recovery: [Int] {
            let groupOf = groupOf
            let ownTime = own.indices.map { node -> Int in
                guard let group = groupOf[node].map({ groups[$0] }) else { return own[node] }
                let times = group.members.map { own[$0] }
                return group.isParallel ? times.max() ?? 0 : times.reduce(0, +)
            }
            var times = ownTime
            var changes = true
            while changes {
                changes = false
                for node in own.indices {
                    let together = groupOf[node].map { groups[$0].members } ?? [node]
                    let waits = together.flatMap { hard[$0] }.filter { !together.contains($0) }.map { times[$0] }
                    let time = ownTime[node] + (waits.max() ?? 0)
                    if time != times[node] { (times[node], changes) = (time, true) }
                }
            }
            return times
        }

        var worstLoss: [Int?] {
            var losses = loss
            var changes = true
            while changes {
                changes = false
                for node in own.indices {
                    let worst = ([losses[node]] + data[node].map { losses[$0] }).compactMap { $0 }.max()
                    if worst != losses[node] { (losses[node], changes) = (worst, true) }
                }
            }
            return losses
        }

        var plans: PlanSet {
            let systems = own.indices.map { node in
                asset(
                    "s\(node)", line: node + 1, measured: "\(own[node])m", every: loss[node].map { "\($0)m" },
                    needs: hard[node].map { need("system:s\($0)", line: 1) }
                        + data[node].map { need("system:s\($0)", line: 1, .data) }
                        + workaround[node].map { need("system:s\($0.to)", line: 1, .workaround, upTo: "\($0.upTo)m") })
            }
            return handbook(unit(), systems: systems) { plans in
                plans.settings.recoveryGroups = groups.enumerated().map { position, members in
                    var group = RecoveryGroup(location: spot(1, .id))
                    group.id = at("g\(position)", 1, .id)
                    group.members = members.members.map { ref("system:s\($0)", 1, .on) }
                    group.order = at(members.isParallel ? .parallel : .sequence, 1, .kind)
                    return group
                }
            }
        }
    }

    @Test(arguments: [1, 2, 5, 10, 50, 200, 2000], 1...4)
    func agreesWithTheDefinition(count: Int, seed: UInt64) throws {
        let graph = Graph(count: count, seed: seed &* 7919 &+ UInt64(count))
        let analysis = analysis(graph.plans)
        let (recovery, losses) = (graph.recovery, graph.worstLoss)
        var wrong: [Int] = []
        for node in graph.own.indices {
            let number = try #require(analysis.index.number(of: EntityAddress(.system, id: "s\(node)")))
            let figures = try #require(analysis.recovery.figures(of: number))
            let path = analysis.recovery.bindingPath(of: number).reduce(0) { $0 + $1.own.seconds }
            if figures.earliest?.seconds != recovery[node] * 60
                || figures.worstLoss?.seconds != losses[node].map({ $0 * 60 })
                || path != recovery[node] * 60
            {
                wrong.append(node)
            }
        }
        #expect(wrong == [])
        #expect(analysis.recovery.cycles.isEmpty)
        #expect(analysis.recovery.order.count == count)
    }
}
