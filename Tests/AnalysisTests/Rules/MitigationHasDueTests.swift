import Testing

@Suite struct MitigationHasDueTests {
    @Test func reportsBoth() throws {
        try expect(
            "mitigation-without-due",
            in: """
                risks:
                  - id: outage
                    title: Outage
                    category: technology
                    likelihood: 5
                    impact: 5
                    mitigations: [{do: «Switch»}]
                """,
            says: "Measure 1 against 'outage' has no owner and no day")
    }

    @Test func reportsAMissingDay() throws {
        try expect(
            "mitigation-without-due",
            in: """
                risks:
                  - id: outage
                    title: Outage
                    category: technology
                    likelihood: 5
                    impact: 5
                    mitigations: [{do: «Switch», owner: role:lead}]
                """,
            says: "Measure 1 against 'outage' has no day")
    }

    @Test func acceptsBoth() throws {
        try expect(
            "mitigation-without-due",
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
}
