import ContinuityModel
import Diagnostics

/// A role must not be needed for two actions at the same time.
enum RoleInOnePlace: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "role-double-booked", strictness,
        summary: "No role is needed for two actions of a scenario at the same time",
        why: """
            Two actions that may run side by side on paper run one after the other if the same person does both, and
            the scenario takes longer than its timeline says.
            """,
        wrong: """
            scenarios:
              - id: outage
                title: Outage
                activate-when: [Down for 15 minutes]
                actions:
                  - {id: call, do: Call the supplier, owner: role:lead, takes: 20m}
                  - {id: inform, do: Inform customers, owner: role:lead, takes: 30m}
            """,
        right: """
            scenarios:
              - id: outage
                title: Outage
                activate-when: [Down for 15 minutes]
                actions:
                  - {id: call, do: Call the supplier, owner: role:lead, takes: 20m}
                  - {id: inform, do: Inform customers, owner: role:lead, takes: 30m, after: [call]}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.scenarios) { place, scenario in
            for overlap in analysis.timelines.timelines(ofUnit: place.unit)[place.position].overlaps {
                let (first, second) = (scenario.actions[overlap.first], scenario.actions[overlap.second])
                let role = analysis.name(overlap.role, from: place.unit)
                findings.append(
                    finding(
                        analysis,
                        "\(role) is needed for \(name(first, overlap.first)) and \(name(second, overlap.second)) "
                            + "at once, from \(overlap.from.notation) to \(overlap.to.notation)",
                        at: second.owner?.location,
                        notes: [.init("the other action stands here", at: first.owner?.location)],
                        help: "give one of them to another role, or put it under 'after' of the other"))
            }
        }
        return findings
    }

    private static func name(_ action: Action, _ position: Int) -> String {
        action.id.map { "'\($0.value)'" } ?? "action \(position + 1)"
    }
}
