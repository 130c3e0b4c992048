import Testing

@Suite struct SuppressionValidTests {
    @Test func reportsAPastDay() throws {
        try expect(
            "suppression-expired",
            in: """
                activities: []
                # handbook.yaml
                suppress: [{code: no-deputy, at: unit:finance, reason: R, until: «2026-06-30»}]
                """,
            says: "Suppression of 'no-deputy' ended on 2026-06-30")
    }

    @Test func holdsOnItsLastDay() throws {
        try expect(
            "suppression-expired",
            in: """
                activities: []
                # handbook.yaml
                suppress: [{code: no-deputy, at: unit:finance, reason: R, until: 2026-07-01}]
                """)
    }
}
