import Testing

@Suite struct RestoreTestedTests {
    @Test func reportsAnOldTest() throws {
        try expect(
            "restore-untested",
            in: """
                activities: []
                # shared/systems.yaml
                - {id: ledger, name: Ledger, backup: {every: 1h, last-restore: «2025-06-30»}}
                """,
            says: "Restore of system:ledger was last tried on 2025-06-30")
    }

    @Test func reportsAMissingTest() throws {
        try expect(
            "restore-untested",
            in: """
                activities: []
                # shared/systems.yaml
                - {id: ledger, name: Ledger, backup: {every: «1h»}}
                """,
            says: "Restore of system:ledger was never tried")
    }

    @Test func acceptsATestOfAYearAgo() throws {
        try expect(
            "restore-untested",
            in: """
                activities: []
                # shared/systems.yaml
                - {id: ledger, name: Ledger, backup: {every: 1h, last-restore: 2025-07-01}}
                """)
    }
}
