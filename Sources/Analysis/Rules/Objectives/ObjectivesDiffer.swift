import ContinuityModel
import Diagnostics

/// The activities of a unit must not all have the same RTO.
enum ObjectivesDiffer: Rule {
    /// From this number of activities on, equal objectives are no coincidence.
    static let enough = 5

    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "objective-copied", strictness,
        summary: "The activities of a unit do not all share one RTO once there are five or more",
        why: """
            Objectives that are all alike were copied, not found by an impact analysis, and they say nothing about what to
            recover first. Whoever restores must then choose at three in the morning.
            """,
        wrong: """
            activities:
              - {id: one, name: One, owner: role:lead, mtpd: 8h, rto: 4h}
              - {id: two, name: Two, owner: role:lead, mtpd: 8h, rto: 4h}
              - {id: three, name: Three, owner: role:lead, mtpd: 8h, rto: 4h}
              - {id: four, name: Four, owner: role:lead, mtpd: 8h, rto: 4h}
              - {id: five, name: Five, owner: role:lead, mtpd: 8h, rto: 4h}
            """,
        right: """
            activities:
              - {id: one, name: One, owner: role:lead, mtpd: 4h, rto: 2h}
              - {id: two, name: Two, owner: role:lead, mtpd: 8h, rto: 4h}
              - {id: three, name: Three, owner: role:lead, mtpd: 8h, rto: 4h}
              - {id: four, name: Four, owner: role:lead, mtpd: 1d, rto: 12h}
              - {id: five, name: Five, owner: role:lead, mtpd: 3d, rto: 2d}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEachPlan { _, plan in
            let objectives = plan.activities.compactMap(\.rto)
            guard objectives.count >= enough, let first = objectives.first,
                objectives.allSatisfy({ $0.value == first.value })
            else { return }
            findings.append(
                finding(
                    analysis, "All \(objectives.count) activities have the same RTO (\(first.value.notation))",
                    at: first.location, help: "find the RTO of each by when its interruption hurts"))
        }
        return findings
    }
}
