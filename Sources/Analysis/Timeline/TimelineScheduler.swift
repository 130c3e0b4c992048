import ContinuityModel

/// Computes the earliest times of actions from what they come after.
struct TimelineScheduler {
    private let scenario: Scenario
    private var timeline: ScenarioTimeline
    private var predecessors: [[Int]] = []
    /// The predecessor that an action waits for longest; -1 where it starts at once.
    private var binding: [Int]

    init(_ scenario: Scenario, unit: Int, index: EntityIndex) {
        self.scenario = scenario
        let actions = scenario.actions
        binding = [Int](repeating: -1, count: actions.count)
        timeline = ScenarioTimeline(
            actions: actions.indices.map { position in
                TimedAction(
                    deadline: actions[position].within?.value,
                    role: actions[position].owner.flatMap { index.number($0, in: unit) },
                    countsTowardsRecovery: actions[position].phase?.value != .restore)
            })
    }

    consuming func run() -> ScenarioTimeline {
        resolvePredecessors()
        scheduleAll()
        findCriticalPath()
        timeline.overlaps = overlaps()
        return timeline
    }

    private mutating func resolvePredecessors() {
        let actions = scenario.actions
        predecessors = [[Int]](repeating: [], count: actions.count)
        guard actions.contains(where: { !$0.after.isEmpty }) else { return }
        let positions = ActionPositions(actions)
        for position in actions.indices {
            for name in actions[position].after {
                if let earlier = positions[name.value] {
                    predecessors[position].append(earlier)
                } else {
                    timeline.unknown.append((position, name))
                }
            }
        }
    }

    private mutating func scheduleAll() {
        // Nearly all scenarios are written in the order of the steps, which needs no graph.
        let isInOrder = predecessors.indices.allSatisfy { place in predecessors[place].allSatisfy { $0 < place } }
        guard !isInOrder else {
            for position in timeline.actions.indices { schedule(position) }
            return
        }
        let edges = predecessors.enumerated().flatMap { position, earlier in
            earlier.map { (from: Int32(position), to: Int32($0)) }
        }
        let components = StrongComponents(Adjacency(count: timeline.actions.count, edges: edges))
        for component in 0..<components.count {
            if components.isCycle(component) {
                timeline.cycles.append(components.members(component).map { Int($0) }.sorted())
            } else {
                for node in components.members(component) { schedule(Int(node)) }
            }
        }
        timeline.cycles.sort { ($0.first ?? 0) < ($1.first ?? 0) }
    }

    private mutating func schedule(_ position: Int) {
        var start = TimeSpan.zero
        for earlier in predecessors[position] {
            guard let finish = timeline.actions[earlier].finish else { return }
            if finish > start {
                start = finish
                binding[position] = earlier
            }
        }
        timeline.actions[position].start = start
        if let takes = scenario.actions[position].takes?.value {
            timeline.actions[position].finish = start + takes
        } else {
            timeline.actions[position].finish = max(start, timeline.actions[position].deadline ?? start)
        }
    }

    private mutating func findCriticalPath() {
        var last = -1
        for position in timeline.actions.indices where timeline.actions[position].countsTowardsRecovery {
            guard let finish = timeline.actions[position].finish else { continue }
            if let latest = timeline.finish, latest >= finish { continue }
            timeline.finish = finish
            last = position
        }
        while last >= 0 {
            timeline.criticalPath.append(last)
            last = binding[last]
        }
        timeline.criticalPath.reverse()
    }

    /// Only actions with a declared duration occupy their role; each is compared with the one that holds the role longest.
    private func overlaps() -> [RoleOverlap] {
        let busy = timeline.actions.indices.filter { position in
            timeline.actions[position].role != nil && (scenario.actions[position].takes?.value ?? .zero) > .zero
        }
        guard busy.count > 1 else { return [] }
        var holders: [EntityNumber: Int] = [:]
        var overlaps: [RoleOverlap] = []
        for position in busy.sorted(by: { startsEarlier($0, $1) }) {
            let action = timeline.actions[position]
            guard let role = action.role, let start = action.start, let finish = action.finish else { continue }
            guard let holder = holders[role], let held = timeline.actions[holder].finish else {
                holders[role] = position
                continue
            }
            if start < held {
                overlaps.append(
                    RoleOverlap(role: role, first: holder, second: position, from: start, to: min(finish, held)))
            }
            if finish > held { holders[role] = position }
        }
        return overlaps
    }

    private func startsEarlier(_ left: Int, _ right: Int) -> Bool {
        let (one, other) = (timeline.actions[left].start ?? .zero, timeline.actions[right].start ?? .zero)
        return one == other ? left < right : one < other
    }
}
