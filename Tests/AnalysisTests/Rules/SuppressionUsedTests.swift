import Testing

@Suite struct SuppressionUsedTests {
    @Test func reportsOneThatMatchesNothing() throws {
        try expect(
            "suppression-unused",
            in: """
                activities: []
                # handbook.yaml
                suppress: [{code: no-deputy, at: «unit:finance», reason: R, until: 2026-12-31}]
                """,
            says: "Suppression of 'no-deputy' at 'unit:finance' matches no finding")
    }

    @Test func reportsAPlaceThatDoesNotExist() throws {
        try expect(
            "suppression-unused",
            in: """
                activities: []
                # handbook.yaml
                suppress: [{code: no-deputy, at: «unit:sales», reason: R, until: 2026-12-31}]
                """,
            says: "'unit:sales' does not exist, so that nothing is suppressed")
    }

    @Test func isSilentWhereItIsUsed() throws {
        try expect(
            "suppression-unused",
            in: """
                roles: [{id: lead, title: Lead, holder: Li Wei}]
                # handbook.yaml
                suppress: [{code: no-deputy, at: units/finance/plan.md, reason: R, until: 2026-12-31}]
                """)
    }
}
