import Testing

@Suite struct MBCODeclaredTests {
    @Test func reportsAMissingLevel() throws {
        try expect(
            "mbco-missing",
            in: """
                activities: [{id: «payments», name: Payments, owner: role:lead, mtpd: 8h, rto: 4h}]
                # handbook.yaml
                organisation:
                  {name: Example, industry: finance, size: medium, regions: [cn], languages: [en], maturity: standard}
                """,
            says: "Activity 'payments' says nothing about the level at which it resumes")
    }

    @Test func isSilentBeforeStandard() throws {
        try expect(
            "mbco-missing",
            in: """
                activities: [{id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 4h}]
                """)
    }

    @Test func isSilentWhereALevelIsGiven() throws {
        try expect(
            "mbco-missing",
            in: """
                activities: [{id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 4h, mbco: {level: 60%}}]
                # handbook.yaml
                organisation:
                  {name: Example, industry: finance, size: medium, regions: [cn], languages: [en], maturity: standard}
                """)
    }
}
