import Testing

@Suite struct HighRiskIsMitigatedTests {
    @Test func reportsAnUrgentRisk() throws {
        try expect(
            "high-risk-without-mitigation",
            in: """
                risks:
                  - id: «outage»
                    title: Outage
                    category: technology
                    likelihood: 5
                    impact: 5
                """,
            says: "Risk 'outage' (25, Critical) has no measure against it")
    }

    @Test func isSilentOnAMildRisk() throws {
        try expect(
            "high-risk-without-mitigation",
            in: """
                risks:
                  - id: outage
                    title: Outage
                    category: technology
                    likelihood: 1
                    impact: 2
                """)
    }

    @Test func acceptsAMeasure() throws {
        try expect(
            "high-risk-without-mitigation",
            in: """
                risks:
                  - id: outage
                    title: Outage
                    category: technology
                    likelihood: 5
                    impact: 5
                    mitigations: [{do: Switch, owner: role:lead, due: 2027-01-31}]
                """)
    }

    @Test func acceptsATransfer() throws {
        try expect(
            "high-risk-without-mitigation",
            in: """
                risks:
                  - id: outage
                    title: Outage
                    category: technology
                    likelihood: 5
                    impact: 5
                    treatment: transfer
                """)
    }

    @Test func acceptsAnAcceptance() throws {
        try expect(
            "high-risk-without-mitigation",
            in: """
                risks:
                  - id: outage
                    title: Outage
                    category: technology
                    likelihood: 5
                    impact: 5
                    accepted: {by: role:lead, until: 2027-01-31}
                """)
    }
}
