import Testing

@Suite struct FailedExerciseRepeatedTests {
    @Test func reportsAfterThreeMonths() throws {
        try expect(
            "failed-exercise-not-repeated",
            in: """
                scenarios: [{id: outage, title: Outage, activate-when: [Down], actions: []}]
                exercises: [{id: drill, kind: tabletop, scenario: scenario:outage, last: «2026-03-31», result: {met: false}}]
                """,
            says: "Exercise 'drill' failed on 2026-03-31 and was to be repeated by 2026-06-30")
    }

    @Test func waitsForThreeMonths() throws {
        try expect(
            "failed-exercise-not-repeated",
            in: """
                scenarios: [{id: outage, title: Outage, activate-when: [Down], actions: []}]
                exercises: [{id: drill, kind: tabletop, scenario: scenario:outage, last: 2026-04-01, result: {met: false}}]
                """)
    }

    @Test func isSilentOnSuccess() throws {
        try expect(
            "failed-exercise-not-repeated",
            in: """
                scenarios: [{id: outage, title: Outage, activate-when: [Down], actions: []}]
                exercises: [{id: drill, kind: tabletop, scenario: scenario:outage, last: 2026-03-31, result: {met: true}}]
                """)
    }
}
