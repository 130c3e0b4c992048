import ContinuityModel
import Diagnostics

/// A finding of an exercise must be put right by its day.
enum FindingClosedInTime: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "finding-overdue", strictness,
        summary: "A finding of an exercise is closed by its due date",
        why: """
            An exercise is worth what is put right after it. ISO 22301 (10.1) asks for corrective action; an open
            finding past its date is the first thing that an auditor looks for.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            scenarios: [{id: outage, title: Outage, activate-when: [Down], actions: {do: Restart, owner: role:lead}}]
            exercises:
              - id: drill
                kind: tabletop
                scenario: scenario:outage
                last: 2026-05-10
                findings: [{text: No spare keys, owner: role:lead, due: 2026-06-01}]
            """,
        right: """
            scenarios: [{id: outage, title: Outage, activate-when: [Down], actions: {do: Restart, owner: role:lead}}]
            exercises:
              - id: drill
                kind: tabletop
                scenario: scenario:outage
                last: 2026-05-10
                findings: [{text: No spare keys, owner: role:lead, due: 2026-06-01, closed: 2026-05-28}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.exercises) { _, exercise in
            guard let id = exercise.id?.value else { return }
            for (number, open) in exercise.findings.enumerated() where open.closed == nil {
                guard let due = open.due, due.value < analysis.today else { continue }
                findings.append(
                    finding(
                        analysis, "Finding \(number + 1) of exercise '\(id)' was due on \(due.value.notation)",
                        at: due.location, help: "put it right, and write the day under 'closed'"))
            }
        }
        return findings
    }
}
