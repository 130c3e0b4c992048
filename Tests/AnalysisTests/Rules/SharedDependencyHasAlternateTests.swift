import Testing

@Suite struct SharedDependencyHasAlternateTests {
    @Test func reportsThreeUsers() throws {
        try expect(
            "shared-dependency-without-alternate",
            in: """
                activities:
                  - {id: a0, name: A, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: system:ledger}]}
                  - {id: a1, name: A, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: system:ledger}]}
                  - {id: a2, name: A, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: system:ledger}]}
                # shared/systems.yaml
                - {id: «ledger», name: Ledger, rto: 1h}
                """,
            says: "system:ledger is needed by 3 others and has no alternate")
    }

    @Test func isSilentOnTwo() throws {
        try expect(
            "shared-dependency-without-alternate",
            in: """
                activities:
                  - {id: a0, name: A, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: system:ledger}]}
                  - {id: a1, name: A, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: system:ledger}]}
                # shared/systems.yaml
                - {id: ledger, name: Ledger, rto: 1h}
                """)
    }

    @Test func acceptsAnAlternate() throws {
        try expect(
            "shared-dependency-without-alternate",
            in: """
                activities:
                  - {id: a0, name: A, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: system:ledger}]}
                  - {id: a1, name: A, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: system:ledger}]}
                  - {id: a2, name: A, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: system:ledger}]}
                # shared/systems.yaml
                - {id: ledger, name: Ledger, rto: 1h, alternates: [system:other]}
                - {id: other, name: Other}
                """)
    }
}
