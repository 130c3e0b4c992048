import Testing

@Suite struct ActivationMeasurableTests {
    @Test func reportsAVagueCondition() throws {
        try expect(
            "activation-unmeasurable",
            in: """
                scenarios: [{id: outage, title: Outage, activate-when: [«A serious outage»], actions: []}]
                """,
            says: "'serious' in a condition of 'outage' has no number")
    }

    @Test func reportsChineseWords() throws {
        try expect(
            "activation-unmeasurable",
            in: """
                scenarios: [{id: outage, title: Outage, activate-when: [«系统长时间不可用»], actions: []}]
                """,
            says: "'长时间' in a condition of 'outage' has no number")
    }

    @Test func acceptsANumber() throws {
        try expect(
            "activation-unmeasurable",
            in: """
                scenarios: [{id: outage, title: Outage, activate-when: [A serious outage of 15 minutes], actions: []}]
                """)
    }

    @Test func acceptsAnEvent() throws {
        try expect(
            "activation-unmeasurable",
            in: """
                scenarios: [{id: outage, title: Outage, activate-when: [The provider reports a loss of power], actions: []}]
                """)
    }
}
