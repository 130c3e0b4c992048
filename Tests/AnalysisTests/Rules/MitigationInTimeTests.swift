import Testing

@Suite struct MitigationInTimeTests {
    @Test func reportsAPastDay() throws {
        try expect(
            "mitigation-overdue",
            in: """
                risks:
                  - id: outage
                    title: Outage
                    category: technology
                    likelihood: 5
                    impact: 5
                    mitigations: [{do: Switch, owner: role:lead, due: «2026-06-30»}]
                """,
            says: "Measure 1 against 'outage' was due on 2026-06-30")
    }

    @Test func acceptsToday() throws {
        try expect(
            "mitigation-overdue",
            in: """
                risks:
                  - id: outage
                    title: Outage
                    category: technology
                    likelihood: 5
                    impact: 5
                    mitigations: [{do: Switch, owner: role:lead, due: 2026-07-01}]
                """)
    }
}
