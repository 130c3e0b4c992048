import ContinuityModel
import Diagnostics

/// An activity must be reached by some scenario, itself or through something that it needs.
enum ActivityHasScenario: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "activity-without-scenario", strictness,
        summary: "Some scenario deals with the loss of every activity or of something that it needs",
        why: """
            An activity with an RTO is one that must come back, and a scenario says how. An activity that no scenario
            affects, not even through a system or site that it needs, is a promise without a plan.
            """,
        wrong: """
            activities:
              - {id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 4h}
            """,
        right: """
            activities:
              - {id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 4h}
            scenarios:
              - {id: outage, title: Outage, affects: [activity:payments], activate-when: [Down], actions: {do: Restart, owner: role:lead}}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.activities) { place, activity in
            guard let id = activity.id,
                let number = analysis.index.number(.activity, unit: place.unit, position: place.position),
                !analysis.reach.contains(number)
            else { return }
            findings.append(
                finding(
                    analysis, "Activity '\(id.value)' is affected by no scenario, nor is anything that it needs",
                    at: id.location, help: "name it, or what it needs, under 'affects' of a scenario"))
        }
        return findings
    }
}
