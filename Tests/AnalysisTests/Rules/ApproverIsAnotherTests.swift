import Testing

@Suite struct ApproverIsAnotherTests {
    @Test func reportsTheOwner() throws {
        try expect(
            "approver-is-owner",
            in: """
                approved: {by: «role:lead», on: 2026-05-01}
                """,
            says: "'role:lead' approves the plan that it owns")
    }

    @Test func acceptsAnother() throws {
        try expect(
            "approver-is-owner",
            in: """
                approved: {by: role:head, on: 2026-05-01}
                # shared/roles.yaml
                - {id: head, title: Head, holder: Zhao Min}
                """)
    }
}
