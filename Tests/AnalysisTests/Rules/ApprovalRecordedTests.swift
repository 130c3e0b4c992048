import Testing

@Suite struct ApprovalRecordedTests {
    @Test func reportsAWordAlone() throws {
        try expect(
            "approval-missing",
            in: """
                status: «approved»
                """,
            says: "Plan of 'finance' is approved by nobody")
    }

    @Test func isSilentOnADraft() throws {
        try expect(
            "approval-missing",
            in: """
                status: draft
                """)
    }

    @Test func acceptsAnApproval() throws {
        try expect(
            "approval-missing",
            in: """
                status: approved
                approved: {by: role:head, on: 2026-05-04}
                # shared/roles.yaml
                - {id: head, title: Head, holder: Zhao Min}
                """)
    }
}
