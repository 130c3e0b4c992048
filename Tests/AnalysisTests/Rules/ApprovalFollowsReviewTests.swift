import Testing

@Suite struct ApprovalFollowsReviewTests {
    @Test func reportsAnOlderApproval() throws {
        try expect(
            "approval-older-than-review",
            in: """
                approved: {by: role:head, on: «2026-05-01»}
                review: {every: 1y, last: 2026-05-02}
                # shared/roles.yaml
                - {id: head, title: Head, holder: Zhao Min}
                """,
            says: "Approval of 2026-05-01 is older than the review of 2026-05-02")
    }

    @Test func acceptsTheSameDay() throws {
        try expect(
            "approval-older-than-review",
            in: """
                approved: {by: role:head, on: 2026-05-02}
                review: {every: 1y, last: 2026-05-02}
                # shared/roles.yaml
                - {id: head, title: Head, holder: Zhao Min}
                """)
    }
}
