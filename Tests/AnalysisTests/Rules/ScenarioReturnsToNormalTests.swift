import Testing

@Suite struct ScenarioReturnsToNormalTests {
    @Test func reportsAScenarioThatEnds() throws {
        try expect(
            "return-to-normal-missing",
            in: """
                scenarios:
                  - id: «outage»
                    title: Outage
                    activate-when: [Down]
                    actions: []
                """,
            says: "Scenario 'outage' does not say how to return to normal")
    }

    @Test func acceptsOneSentence() throws {
        try expect(
            "return-to-normal-missing",
            in: """
                scenarios:
                  - id: outage
                    title: Outage
                    activate-when: [Down]
                    actions: []
                    return-to-normal: [Reconcile]
                """)
    }
}
