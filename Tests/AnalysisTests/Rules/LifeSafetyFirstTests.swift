import Testing

@Suite struct LifeSafetyFirstTests {
    @Test func reportsALaterRTO() throws {
        try expect(
            "life-safety-slower-than-impact",
            in: """
                activities:
                  - id: care
                    name: Care
                    owner: role:lead
                    mtpd: 4h
                    rto: «2h»
                    impacts: [{at: 1h, category: life-safety, level: major, why: W}]
                """,
            says: "RTO of 'care' (2h) is longer than the time until its life-safety impact is major (1h)")
    }

    @Test func acceptsTheSameTime() throws {
        try expect(
            "life-safety-slower-than-impact",
            in: """
                activities:
                  - id: care
                    name: Care
                    owner: role:lead
                    mtpd: 4h
                    rto: 1h
                    impacts: [{at: 1h, category: life-safety, level: major, why: W}]
                """)
    }

    @Test func passesOverMilderHarm() throws {
        try expect(
            "life-safety-slower-than-impact",
            in: """
                activities:
                  - id: care
                    name: Care
                    owner: role:lead
                    mtpd: 4h
                    rto: 2h
                    impacts: [{at: 1h, category: life-safety, level: moderate}]
                """)
    }
}
