import ContinuityModel
import Diagnostics

/// An action must say how to tell that it is done.
enum ActionHasMeasure: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "action-without-measure", strictness,
        summary: "Every action says how to tell that it is done",
        why: """
            Without a measure "done" means that somebody stopped. The next step then builds on a half-finished one.
            Actions are to be measurable (SMART).
            """,
        wrong: """
            scenarios:
              - id: outage
                title: Outage
                activate-when: [Down for 15 minutes]
                actions: [{id: switch, do: Switch over, owner: role:lead, within: 30m}]
            """,
        right: """
            scenarios:
              - id: outage
                title: Outage
                activate-when: [Down for 15 minutes]
                actions: [{id: switch, do: Switch over, owner: role:lead, within: 30m, done-when: 1 test order passes}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.scenarios) { _, scenario in
            guard let id = scenario.id?.value else { return }
            for (position, action) in scenario.actions.enumerated() where action.doneWhen == nil && action.what != nil {
                let name = action.id.map { "'\($0.value)'" } ?? "\(position + 1)"
                findings.append(
                    finding(
                        analysis, "Action \(name) of '\(id)' does not say when it is done",
                        at: action.id?.location ?? action.what?.location ?? action.location,
                        help: "say in 'done-when' what anybody can see then"))
            }
        }
        return findings
    }
}
