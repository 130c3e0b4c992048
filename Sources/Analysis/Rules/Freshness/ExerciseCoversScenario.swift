import ContinuityModel
import Diagnostics

/// An exercise with a stamp must have tried the response as it stands.
enum ExerciseCoversScenario: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "exercise-suspect", strictness,
        summary: "What an exercise tried has not changed since its stamp was written",
        why: """
            An exercise proves that one response worked: these steps, these people, this objective. Once they change it
            proves little. The stamp is a hash of the scenarios played and of the objectives of what they restore.
            """,
        wrong: """
            scenarios: [{id: outage, title: Outage, activate-when: [Down], actions: {do: Restart, owner: role:lead}}]
            exercises:
              - id: drill
                kind: tabletop
                scenario: scenario:outage
                last: 2026-05-10
                result: {met: true, covers: "sha256:0000000000000000000000000000000000000000000000000000000000000000"}
            """,
        right: """
            scenarios: [{id: outage, title: Outage, activate-when: [Down], actions: {do: Restart, owner: role:lead}}]
            exercises:
              - id: drill
                kind: tabletop
                scenario: scenario:outage
                last: 2026-05-10
                result: {met: true, covers: "sha256:3c50b7921fc5db46a460def96315fb2c48a666887d748eef3773f76f79d76ca5"}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.exercises) { place, exercise in
            let unit = analysis.plans.units[place.unit].id
            guard let id = exercise.id, let stamp = exercise.result?.covers,
                analysis.plans.evidence.isSuspect(exercise, inUnit: unit)
            else { return }
            let day = exercise.last.map { " on \($0.value.notation)" } ?? ""
            findings.append(
                finding(
                    analysis, "Exercise '\(id.value)' has not tried what the plan says now", at: stamp.location,
                    notes: exercise.last.map { [.init("it was held\(day)", at: $0.location)] } ?? [],
                    help:
                        "hold it again, or run 'mainstay approve --exercise \(unit)/exercise:\(id.value)' where it still holds"
                ))
        }
        return findings
    }
}
