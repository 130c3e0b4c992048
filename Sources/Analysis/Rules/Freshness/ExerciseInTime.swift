import ContinuityModel
import Diagnostics

/// An exercise must be held as often as it says.
enum ExerciseInTime: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "exercise-overdue", strictness,
        summary: "An exercise is held by the day set, or within its cadence, that of the policy, or a year",
        why: """
            A plan that was never tried is a guess. ISO 22301 (8.5) asks for exercises at planned intervals, DORA
            (Art. 11) at least once a year; "regularly" is no interval.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            scenarios: [{id: outage, title: Outage, activate-when: [Down], actions: {do: Restart, owner: role:lead}}]
            exercises: [{id: drill, kind: tabletop, scenario: scenario:outage, every: 3mo, last: 2026-01-10}]
            """,
        right: """
            scenarios: [{id: outage, title: Outage, activate-when: [Down], actions: {do: Restart, owner: role:lead}}]
            exercises: [{id: drill, kind: tabletop, scenario: scenario:outage, every: 3mo, last: 2026-05-10}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        let cadence = Cadence(policy: analysis.plans.settings.policy)
        var findings: [Finding] = []
        analysis.forEach(\.exercises) { _, exercise in
            guard let id = exercise.id else { return }
            guard let due = cadence.nextExercise(exercise) else {
                findings.append(
                    finding(
                        analysis, "Exercise '\(id.value)' was never held and has no date", at: id.location,
                        help: "set a date under 'next'"))
                return
            }
            guard due.value < analysis.today else { return }
            findings.append(
                finding(
                    analysis, "Exercise '\(id.value)' was due on \(due.value.notation)", at: due.location,
                    help: "hold it, and write the day under 'last'"))
        }
        return findings
    }
}
