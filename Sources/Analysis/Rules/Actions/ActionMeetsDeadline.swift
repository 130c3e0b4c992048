import ContinuityModel
import Diagnostics

/// An action must be able to finish within its own deadline.
enum ActionMeetsDeadline: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "action-misses-deadline", strictness,
        summary: "Every action can finish within its deadline, given what it comes after and how long it takes",
        why: """
            Deadlines count from activation. An action that waits for others and then takes its own time may be unable
            to keep its deadline on paper already.
            """,
        wrong: """
            scenarios:
              - id: outage
                title: Outage
                activate-when: [Down for 15 minutes]
                actions:
                  - {id: find, do: Find the cause, owner: role:lead, takes: 90m}
                  - {id: inform, do: Inform customers, owner: role:lead, takes: 10m, within: 1h, after: [find]}
            """,
        right: """
            scenarios:
              - id: outage
                title: Outage
                activate-when: [Down for 15 minutes]
                actions:
                  - {id: find, do: Find the cause, owner: role:lead, takes: 90m}
                  - {id: inform, do: Inform customers, owner: role:lead, takes: 10m, within: 2h, after: [find]}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.scenarios) { place, scenario in
            let timeline = analysis.timelines.timelines(ofUnit: place.unit)[place.position]
            for position in scenario.actions.indices {
                guard let within = scenario.actions[position].within, let finish = timeline.actions[position].finish,
                    let start = timeline.actions[position].start, finish > within.value
                else { continue }
                let name = scenario.actions[position].id.map { "'\($0.value)'" } ?? "\(position + 1)"
                findings.append(
                    finding(
                        analysis,
                        "Action \(name) can finish after \(finish.notation) at the earliest, later than its deadline "
                            + "(\(within.value.notation))",
                        at: within.location, notes: [.init("it can start after \(start.notation)")],
                        help: "set 'within' to at least \(finish.notation), or let it start sooner"))
            }
        }
        return findings
    }
}
