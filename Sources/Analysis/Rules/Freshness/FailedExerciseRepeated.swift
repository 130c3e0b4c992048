import ContinuityModel
import Diagnostics

/// An exercise that failed must be repeated within three months.
enum FailedExerciseRepeated: Rule {
    /// Three months, which the business continuity framework of the Saudi central bank sets (2.9.3).
    static let longest = CalendarPeriod(months: 3)

    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "failed-exercise-not-repeated", strictness,
        summary: "An exercise that did not meet its objectives is repeated within three months",
        why: """
            A failed exercise is knowledge that one is not ready. Until it is repeated nobody knows whether the correction
            worked. SAMA (BCM framework, 2.9.3; to be verified by 2027-06-30) asks for a new test within three months.
            """,
        wrong: """
            scenarios: [{id: outage, title: Outage, activate-when: [Down], actions: [{do: Act, owner: role:lead}]}]
            exercises:
              - {id: drill, kind: functional, scenario: scenario:outage, last: 2026-02-10, result: {met: false}}
            """,
        right: """
            scenarios: [{id: outage, title: Outage, activate-when: [Down], actions: [{do: Act, owner: role:lead}]}]
            exercises:
              - {id: drill, kind: functional, scenario: scenario:outage, last: 2026-05-10, result: {met: false}}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.exercises) { _, exercise in
            guard let id = exercise.id?.value, let met = exercise.result?.met, !met.value, let last = exercise.last
            else { return }
            let due = last.value.adding(longest)
            guard due < analysis.today else { return }
            findings.append(
                finding(
                    analysis,
                    "Exercise '\(id)' failed on \(last.value.notation) and was to be repeated by \(due.notation)",
                    at: last.location, notes: [.init("it did not meet its objectives", at: met.location)],
                    help: "repeat it, and write the day under 'last' and what came of it under 'result'"))
        }
        return findings
    }
}
