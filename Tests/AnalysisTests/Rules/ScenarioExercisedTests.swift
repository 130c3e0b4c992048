import Testing

@Suite struct ScenarioExercisedTests {
    @Test func reportsAnApprovedPlan() throws {
        try expect(
            "scenario-never-exercised",
            in: """
                status: approved
                scenarios:
                  - id: «outage»
                    title: Outage
                    activate-when: [Down]
                    actions: []
                """,
            says: "Scenario 'outage' is played in no exercise")
    }

    @Test func isSilentOnADraft() throws {
        try expect(
            "scenario-never-exercised",
            in: """
                scenarios:
                  - id: outage
                    title: Outage
                    activate-when: [Down]
                    actions: []
                """)
    }

    @Test func acceptsAnExercise() throws {
        try expect(
            "scenario-never-exercised",
            in: """
                status: approved
                scenarios:
                  - id: outage
                    title: Outage
                    activate-when: [Down]
                    actions: []
                exercises: [{id: drill, kind: tabletop, scenario: scenario:outage}]
                """)
    }
}
