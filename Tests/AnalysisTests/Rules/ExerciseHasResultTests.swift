import Testing

@Suite struct ExerciseHasResultTests {
    @Test func reportsADateAlone() throws {
        try expect(
            "exercise-result-missing",
            in: """
                scenarios: [{id: outage, title: Outage, activate-when: [Down], actions: []}]
                exercises: [{id: drill, kind: tabletop, scenario: scenario:outage, last: «2026-05-10»}]
                """,
            says: "Exercise 'drill' of 2026-05-10 does not say what came of it")
    }

    @Test func acceptsAResult() throws {
        try expect(
            "exercise-result-missing",
            in: """
                scenarios: [{id: outage, title: Outage, activate-when: [Down], actions: []}]
                exercises: [{id: drill, kind: tabletop, scenario: scenario:outage, last: 2026-05-10, result: {met: false}}]
                """)
    }

    @Test func isSilentBeforeTheFirst() throws {
        try expect(
            "exercise-result-missing",
            in: """
                scenarios: [{id: outage, title: Outage, activate-when: [Down], actions: []}]
                exercises: [{id: drill, kind: tabletop, scenario: scenario:outage, next: 2026-09-10}]
                """)
    }
}
