import Testing

@Suite struct RecoveryTimeMeasuredTests {
    @Test func reportsWhatIsWaitedFor() throws {
        try expect(
            "recovery-time-unmeasured",
            in: """
                activities: [{id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: system:ledger}]}]
                # shared/systems.yaml
                - {id: ledger, name: Ledger, rto: «2h»}
                """,
            says: "system:ledger has no recovery time, so that its RTO (2h) stands in")
    }

    @Test func isSilentOnWhatNothingWaitsFor() throws {
        try expect(
            "recovery-time-unmeasured",
            in: """
                activities: [{id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: system:ledger, kind: soft}]}]
                # shared/systems.yaml
                - {id: ledger, name: Ledger, rto: 2h}
                """)
    }

    @Test func acceptsAnEstimate() throws {
        try expect(
            "recovery-time-unmeasured",
            in: """
                activities: [{id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: system:ledger}]}]
                # shared/systems.yaml
                - {id: ledger, name: Ledger, rto: 2h, recovery-time: {measured: 1h}}
                """)
    }
}
