import Testing

@Suite struct RecoveryTimeWithinRTOTests {
    @Test func reportsASlowerRecovery() throws {
        try expect(
            "recovery-time-exceeds-rto",
            in: """
                activities: []
                # shared/systems.yaml
                - {id: ledger, name: Ledger, rto: 2h, recovery-time: {measured: «3h»}}
                """,
            says: "Recovery of system:ledger (3h) takes longer than its RTO (2h)")
    }

    @Test func countsWhatItWaitsFor() throws {
        try expect(
            "recovery-time-exceeds-rto",
            in: """
                activities: []
                # shared/systems.yaml
                - {id: ledger, name: Ledger, rto: 2h, recovery-time: {measured: «90m»}, depends-on: [{on: system:power}]}
                - {id: power, name: Power, rto: 1h, recovery-time: {measured: 1h}}
                """,
            says: "Recovery of system:ledger (2h30m) takes longer than its RTO (2h)")
    }

    @Test func acceptsTheRTOItself() throws {
        try expect(
            "recovery-time-exceeds-rto",
            in: """
                activities: []
                # shared/systems.yaml
                - {id: ledger, name: Ledger, rto: 2h, recovery-time: {measured: 2h}}
                """)
    }
}
