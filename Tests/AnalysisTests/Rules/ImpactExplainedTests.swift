import Testing

@Suite struct ImpactExplainedTests {
    @Test func reportsMajorAndUnacceptable() throws {
        try expect(
            "impact-without-why",
            in: """
                activities:
                  - id: pay
                    name: Pay
                    owner: role:lead
                    mtpd: 8h
                    rto: 4h
                    impacts:
                      - {at: 1h, category: legal, level: «major»}
                      - {at: 8h, category: legal, level: «unacceptable»}
                """,
            says: "The major legal impact of 'pay' has no reason",
            "The unacceptable legal impact of 'pay' has no reason")
    }

    @Test func passesOverMilderOnes() throws {
        try expect(
            "impact-without-why",
            in: """
                activities:
                  - id: pay
                    name: Pay
                    owner: role:lead
                    mtpd: 8h
                    rto: 4h
                    impacts:
                      - {at: 1h, category: legal, level: moderate}
                """)
    }

    @Test func acceptsAReason() throws {
        try expect(
            "impact-without-why",
            in: """
                activities:
                  - id: pay
                    name: Pay
                    owner: role:lead
                    mtpd: 8h
                    rto: 4h
                    impacts:
                      - {at: 1h, category: legal, level: major, why: Fines}
                """)
    }
}
