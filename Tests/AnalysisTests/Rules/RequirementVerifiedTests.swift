import Testing

@Suite struct RequirementVerifiedTests {
    @Test func reportsAPastDay() throws {
        try expect(
            "requirement-unverified",
            in: """
                activities: []
                # shared/requirements.yaml
                - {id: law, title: Law, verify-by: «2026-06-30»}
                """,
            says: "Requirement 'law' was to be checked by 2026-06-30")
    }

    @Test func acceptsToday() throws {
        try expect(
            "requirement-unverified",
            in: """
                activities: []
                # shared/requirements.yaml
                - {id: law, title: Law, verify-by: 2026-07-01}
                """)
    }
}
