import ContinuityModel
import Diagnostics

/// Actions must not wait for each other in a circle.
enum ActionsAcyclic: Rule {
    static let strictness = Strictness.always
    static let info = RuleInfo(
        "action-cycle", strictness,
        summary: "Actions of a scenario never wait for each other in a circle",
        why: """
            If each of several actions comes after the next and the last after the first, none can begin, and no time
            of the scenario can be computed.
            """,
        wrong: """
            scenarios:
              - id: outage
                title: Outage
                activate-when: [Down for 15 minutes]
                actions:
                  - {id: find, do: Find the cause, owner: role:lead, after: [switch]}
                  - {id: switch, do: Switch over, owner: role:lead, after: [find]}
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
            for cycle in analysis.timelines.timelines(ofUnit: place.unit)[place.position].cycles {
                let members = cycle.compactMap { scenario.actions[$0].id }
                let names = members.map { "'\($0.value)'" }.joined(separator: ", ")
                let message = members.count == 1 ? "\(names) comes after itself" : "\(names) come after each other"
                findings.append(
                    finding(
                        analysis, message, at: cycle.first.flatMap { scenario.actions[$0].after.first?.location },
                        notes: members.dropFirst().map {
                            .init("'\($0.value)' is part of the circle", at: $0.location)
                        },
                        help: "take one of them out of 'after' of another"))
            }
        }
        return findings
    }
}
