import Testing

@Suite struct ApprovalCoversPlanTests {
    @Test func reportsAStampOfSomethingElse() throws {
        try expect(
            "approval-suspect",
            in: """
                status: approved
                approved:
                  by: role:head
                  on: 2026-05-04
                  covers: «sha256:0000000000000000000000000000000000000000000000000000000000000000»
                # shared/roles.yaml
                - {id: head, title: Head, holder: Zhao Min}
                """,
            says: "Plan of 'finance' has changed since its approval of 2026-05-04")
    }

    // Who holds a role, the version and the day are no part of what is approved.
    @Test(arguments: ["Li Wei", "Ada Rossi"])
    func acceptsTheStampOfThePlan(holder: String) throws {
        try expect(
            "approval-suspect",
            in: """
                title: Finance
                owner: role:lead
                roles:
                  - {id: lead, title: Lead, holder: \(holder), deputies: [Chen Jing]}
                status: approved
                version: "7"
                approved:
                  on: 2026-05-04
                  by: role:head
                  covers: sha256:1fe2f0291466cd943120627a9a1043b0200b88f97353156a292831df4961f46a
                # shared/roles.yaml
                - {id: head, title: Head, holder: Zhao Min}
                """)
    }

    @Test func isSilentWithoutAStamp() throws {
        try expect(
            "approval-suspect",
            in: """
                status: approved
                approved: {by: role:head, on: 2026-05-04}
                # shared/roles.yaml
                - {id: head, title: Head, holder: Zhao Min}
                """)
    }
}
