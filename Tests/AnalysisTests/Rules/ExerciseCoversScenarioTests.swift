import Testing

@Suite struct ExerciseCoversScenarioTests {
    private func plan(step: String, stamp: String) -> String {
        """
        scenarios: [{id: outage, title: Outage, activate-when: [Down], actions: {do: \(step), owner: role:lead}}]
        exercises:
          - id: drill
            kind: tabletop
            scenario: scenario:outage
            last: 2026-05-10
            result: {met: true, covers: \(stamp)}
        """
    }

    private let stamp = "sha256:3c50b7921fc5db46a460def96315fb2c48a666887d748eef3773f76f79d76ca5"

    @Test func reportsAStepThatNobodyTried() throws {
        try expect(
            "exercise-suspect", in: plan(step: "Restart twice", stamp: "«\(stamp)»"),
            says: "Exercise 'drill' has not tried what the plan says now")
    }

    @Test func acceptsTheResponseThatWasTried() throws {
        try expect("exercise-suspect", in: plan(step: "Restart", stamp: stamp))
    }
}
