import Testing

@Suite struct SupplierPromisesTests {
    @Test func reportsAMissingPromise() throws {
        try expect(
            "supplier-without-sla",
            in: """
                activities: [{id: clearing, name: Clearing, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: supplier:house}]}]
                # shared/suppliers.yaml
                - {id: «house», name: House, rto: 2h}
                """,
            says: "Supplier 'house' has promised nothing but is needed by finance/activity:clearing")
    }

    @Test func reportsAMissingRTO() throws {
        try expect(
            "supplier-without-sla",
            in: """
                activities: [{id: clearing, name: Clearing, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: supplier:house, kind: soft}]}]
                # shared/suppliers.yaml
                - {id: «house», name: House, sla: Best effort}
                """,
            says: "Supplier 'house' has no RTO but is needed by finance/activity:clearing")
    }

    @Test func isSilentOnWhatNobodyNeeds() throws {
        try expect(
            "supplier-without-sla",
            in: """
                activities: []
                # shared/suppliers.yaml
                - {id: house, name: House}
                """)
    }
}
