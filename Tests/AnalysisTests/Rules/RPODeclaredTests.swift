import Testing

@Suite struct RPODeclaredTests {
    @Test func reportsAnActivityThatNeedsData() throws {
        try expect(
            "rpo-missing",
            in: """
                activities:
                  - {id: pay, name: Pay, owner: role:lead, mtpd: 8h, rto: 4h, rpo: 0}
                  - id: «clear»
                    name: Clear
                    owner: role:lead
                    mtpd: 8h
                    rto: 4h
                    depends-on: [{on: system:ledger, kind: data}]
                # shared/systems.yaml
                - {id: ledger, name: Ledger}
                """,
            says: "Activity 'clear' needs data but has no RPO")
    }

    @Test func reportsAPlanWithoutAny() throws {
        try expect(
            "rpo-missing", in: "activities: [{id: «pay», name: Pay, owner: role:lead, mtpd: 8h, rto: 4h}]",
            says: "No activity of 'finance' has an RPO")
    }

    @Test func acceptsZero() throws {
        try expect("rpo-missing", in: "activities: [{id: pay, name: Pay, owner: role:lead, mtpd: 8h, rto: 4h, rpo: 0}]")
    }
}
