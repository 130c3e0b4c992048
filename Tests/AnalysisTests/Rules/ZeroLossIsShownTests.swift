import Testing

@Suite struct ZeroLossIsShownTests {
    @Test func reportsAnActivityWithoutData() throws {
        try expect(
            "zero-objective-without-replication",
            in: """
                activities: [{id: access, name: Access, owner: role:lead, mtpd: 8h, rto: 4h, rpo: «realtime»}]
                """,
            says: "Activity 'access' promises no loss of data (RPO 0) but names no data that it needs")
    }

    @Test func readsTheChineseWordsAsZero() throws {
        try expect(
            "zero-objective-without-replication",
            in: """
                activities: [{id: access, name: Access, owner: role:lead, mtpd: 8h, rto: 4h, rpo: «实时同步»}]
                """)
    }

    @Test func reportsAnAssetWithoutReplication() throws {
        try expect(
            "zero-objective-without-replication",
            in: """
                activities: []
                # shared/systems.yaml
                - {id: ledger, name: Ledger, rpo: «0»}
                """,
            says: "system:ledger promises no loss of data (RPO 0) but says nothing of its replication")
    }

    @Test func isSilentOnAnAbsentRPO() throws {
        try expect(
            "zero-objective-without-replication",
            in: """
                activities: [{id: access, name: Access, owner: role:lead, mtpd: 8h, rto: 4h}]
                """)
    }

    @Test func acceptsReplication() throws {
        try expect(
            "zero-objective-without-replication",
            in: """
                activities: [{id: access, name: Access, owner: role:lead, mtpd: 8h, rto: 4h, rpo: 0, depends-on: [{on: system:ledger, kind: data}]}]
                # shared/systems.yaml
                - {id: ledger, name: Ledger, rpo: 0, backup: {every: 0}}
                """)
    }
}
