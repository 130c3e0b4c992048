import Testing

@Suite struct FindingHasOwnerTests {
    @Test func reportsBoth() throws {
        try expect(
            "finding-without-owner",
            in: """
                scenarios: [{id: outage, title: Outage, activate-when: [Down], actions: []}]
                exercises: [{id: drill, kind: tabletop, scenario: scenario:outage, last: 2026-05-10, findings: [{text: «No keys»}]}]
                """,
            says: "Finding 1 of exercise 'drill' has no owner and no day")
    }

    @Test func isSilentOnClosedOnes() throws {
        try expect(
            "finding-without-owner",
            in: """
                scenarios: [{id: outage, title: Outage, activate-when: [Down], actions: []}]
                exercises: [{id: drill, kind: tabletop, scenario: scenario:outage, last: 2026-05-10, findings: [{text: No keys, closed: 2026-05-12}]}]
                """)
    }

    @Test func acceptsBoth() throws {
        try expect(
            "finding-without-owner",
            in: """
                scenarios: [{id: outage, title: Outage, activate-when: [Down], actions: []}]
                exercises: [{id: drill, kind: tabletop, scenario: scenario:outage, last: 2026-05-10, findings: [{text: No keys, owner: role:lead, due: 2026-09-30}]}]
                """)
    }
}
