import Testing

@Suite struct ImpactPointsEnoughTests {
    @Test func reportsTwoPoints() throws {
        try expect(
            "impacts-too-few-points",
            in: """
                activities:
                  - id: pay
                    name: Pay
                    owner: role:lead
                    mtpd: 8h
                    rto: 4h
                    impacts:
                      - {at: «4h», category: legal, level: minor}
                      - {at: 8h, category: legal, level: major, why: W}
                      - {at: 8h, category: data, level: major, why: W}
                """,
            says: "Impacts of 'pay' are rated at 2 points in time (3 show how harm grows)")
    }

    @Test func reportsOnePoint() throws {
        try expect(
            "impacts-too-few-points",
            in: """
                activities:
                  - id: pay
                    name: Pay
                    owner: role:lead
                    mtpd: 8h
                    rto: 4h
                    impacts:
                      - {at: «8h», category: legal, level: minor}
                """,
            says: "Impacts of 'pay' are rated at 1 point in time (3 show how harm grows)")
    }

    @Test func acceptsThree() throws {
        try expect(
            "impacts-too-few-points",
            in: """
                activities:
                  - id: pay
                    name: Pay
                    owner: role:lead
                    mtpd: 8h
                    rto: 4h
                    impacts:
                      - {at: 1h, category: legal, level: minor}
                      - {at: 2h, category: legal, level: minor}
                      - {at: 8h, category: data, level: major, why: W}
                """)
    }

    @Test func isSilentWithoutAnAnalysis() throws {
        try expect(
            "impacts-too-few-points",
            in: """
                activities: [{id: pay, name: Pay, owner: role:lead, mtpd: 8h, rto: 4h}]
                """)
    }
}
