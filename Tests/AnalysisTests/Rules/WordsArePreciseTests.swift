import Testing

@Suite struct WordsArePreciseTests {
    @Test func reportsAMeasure() throws {
        try expect(
            "vague-wording",
            in: """
                risks:
                  - id: outage
                    title: Outage
                    category: technology
                    likelihood: 5
                    impact: 5
                    mitigations: [{do: «定期更新系统», owner: role:lead, due: 2027-01-31}]
                """,
            says: "'定期' does not say when")
    }

    @Test func reportsAnExerciseWithoutCadence() throws {
        try expect(
            "vague-wording",
            in: """
                scenarios: [{id: outage, title: Outage, activate-when: [Down], actions: []}]
                exercises: [{id: drill, kind: tabletop, scenario: scenario:outage, title: «Test the backup regularly»}]
                """,
            says: "'regularly' does not say when")
    }

    @Test func acceptsABracket() throws {
        try expect(
            "vague-wording",
            in: """
                risks:
                  - id: outage
                    title: Outage
                    category: technology
                    likelihood: 5
                    impact: 5
                    mitigations: [{do: 定期更新系统(每季度), owner: role:lead, due: 2027-01-31}]
                """)
    }

    @Test func acceptsACadence() throws {
        try expect(
            "vague-wording",
            in: """
                scenarios: [{id: outage, title: Outage, activate-when: [Down], actions: []}]
                exercises: [{id: drill, kind: tabletop, scenario: scenario:outage, title: 定期演练, every: 3mo}]
                """)
    }
}
