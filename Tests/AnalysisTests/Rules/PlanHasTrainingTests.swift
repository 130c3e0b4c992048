import Testing

@Suite struct PlanHasTrainingTests {
    @Test func reportsAnApprovedPlan() throws {
        try expect(
            "training-missing",
            in: """
                status: «approved»
                """,
            says: "Approved plan of 'finance' names no training")
    }

    @Test func isSilentOnADraft() throws {
        try expect(
            "training-missing",
            in: """
                status: draft
                """)
    }

    @Test func acceptsOne() throws {
        try expect(
            "training-missing",
            in: """
                status: approved
                training: [{id: t, audience: All, kind: awareness}]
                """)
    }
}
