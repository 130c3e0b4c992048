import Testing

@Suite struct ResidualIsEarnedTests {
    @Test func reportsALowerRating() throws {
        try expect(
            "residual-without-mitigation",
            in: """
                risks:
                  - id: outage
                    title: Outage
                    category: technology
                    likelihood: 5
                    impact: 5
                    residual: {likelihood: «1», impact: 2}
                """,
            says: "Residual rating of 'outage' is lower than the inherent one without any measure")
    }

    @Test func acceptsAMeasure() throws {
        try expect(
            "residual-without-mitigation",
            in: """
                risks:
                  - id: outage
                    title: Outage
                    category: technology
                    likelihood: 5
                    impact: 5
                    residual: {likelihood: 1, impact: 2}
                    mitigations: [{do: Switch, owner: role:lead, due: 2027-01-31}]
                """)
    }

    @Test func acceptsTheSameRating() throws {
        try expect(
            "residual-without-mitigation",
            in: """
                risks:
                  - id: outage
                    title: Outage
                    category: technology
                    likelihood: 5
                    impact: 5
                    residual: {likelihood: 5, impact: 5}
                """)
    }
}
