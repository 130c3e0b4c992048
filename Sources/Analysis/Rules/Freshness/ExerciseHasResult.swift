import ContinuityModel
import Diagnostics

/// An exercise that was held must say what came of it.
enum ExerciseHasResult: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "exercise-result-missing", strictness,
        summary: "An exercise that was held says whether its objectives were met",
        why: """
            A date alone proves that people met. ISO 22301 (8.5) asks for a report with outcomes, and only the result
            tells the next reader whether the plan works.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            scenarios: [{id: outage, title: Outage, activate-when: [Down], actions: [{do: Act, owner: role:lead}]}]
            exercises: [{id: drill, kind: tabletop, scenario: scenario:outage, last: 2026-05-10}]
            """,
        right: """
            scenarios: [{id: outage, title: Outage, activate-when: [Down], actions: [{do: Act, owner: role:lead}]}]
            exercises:
              - {id: drill, kind: tabletop, scenario: scenario:outage, last: 2026-05-10, result: {met: true}}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.exercises) { _, exercise in
            guard let id = exercise.id?.value, let last = exercise.last, exercise.result?.met == nil else { return }
            findings.append(
                finding(
                    analysis, "Exercise '\(id)' of \(last.value.notation) does not say what came of it",
                    at: last.location, help: "write result: {met: true} or {met: false}"))
        }
        return findings
    }
}
