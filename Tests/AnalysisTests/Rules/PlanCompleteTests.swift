import Testing

@Suite struct PlanCompleteTests {
    @Test func namesWhatIsMissing() throws {
        try expect(
            "plan-incomplete",
            in: """
                title: «Finance»
                scope: All
                # handbook.yaml
                organisation:
                  {name: Example, industry: finance, size: medium, regions: [cn], languages: [en], maturity: standard}
                """,
            says: "Plan of 'finance' does not state its purpose, assumptions")
    }

    @Test func isSilentBeforeStandard() throws {
        try expect(
            "plan-incomplete",
            in: """
                title: Finance
                """)
    }

    @Test func acceptsAllThree() throws {
        try expect(
            "plan-incomplete",
            in: """
                purpose: P
                scope: S
                assumptions: [A]
                # handbook.yaml
                organisation:
                  {name: Example, industry: finance, size: medium, regions: [cn], languages: [en], maturity: standard}
                """)
    }
}
