import ContinuityModel
import Diagnostics

/// What an action comes after must be an action of the same scenario.
enum ActionKnown: Rule {
    static let strictness = Strictness.always
    static let info = RuleInfo(
        "unknown-action", strictness,
        summary: "Every name under 'after' is the id of an action of the same scenario",
        why: """
            A step that waits for a step that does not exist would begin at once, and the order on the crisis card would
            be wrong.
            """,
        wrong: """
            scenarios:
              - id: outage
                title: Outage
                activate-when: [Down for 15 minutes]
                actions:
                  - {id: find, do: Find the cause, owner: role:lead}
                  - {id: switch, do: Switch over, owner: role:lead, after: [fnid]}
            """,
        right: """
            scenarios:
              - id: outage
                title: Outage
                activate-when: [Down for 15 minutes]
                actions:
                  - {id: find, do: Find the cause, owner: role:lead}
                  - {id: switch, do: Switch over, owner: role:lead, after: [find]}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.scenarios) { place, scenario in
            for (_, name) in analysis.timelines.timelines(ofUnit: place.unit)[place.position].unknown {
                let known = scenario.actions.compactMap { $0.id?.value }
                let scenarioName = scenario.id.map { " of scenario '\($0.value)'" } ?? ""
                let guess = NearMiss.of(name.value, among: known).map { "did you mean '\($0)'?" }
                findings.append(
                    finding(
                        analysis, "'\(name.value)' is no action\(scenarioName)", at: name.location,
                        help: guess ?? "write the id of an action of the same scenario"))
            }
        }
        return findings
    }
}
