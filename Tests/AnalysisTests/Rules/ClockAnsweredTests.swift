import Testing

@Suite struct ClockAnsweredTests {
    @Test func reportsAMessageToOthers() throws {
        try expect(
            "regulator-clock-unanswered",
            in: """
                requirements: [«requirement:bank»]
                messages: [{id: note, audience: staff, channels: [sms]}]
                # shared/requirements.yaml
                - {id: bank, title: Notification, clock: {trigger: Event, within: 36h}, satisfied-by: [finance/message:note]}
                """,
            says: "'requirement:bank' sets 36h but no message to regulators answers it")
    }

    @Test func acceptsAMessageToRegulators() throws {
        try expect(
            "regulator-clock-unanswered",
            in: """
                requirements: [requirement:bank]
                messages: [{id: note, audience: regulators, channels: [portal]}]
                # shared/requirements.yaml
                - {id: bank, title: Notification, clock: {trigger: Event, within: 36h}, satisfied-by: [finance/message:note]}
                """)
    }

    @Test func isSilentWithoutAClock() throws {
        try expect(
            "regulator-clock-unanswered",
            in: """
                requirements: [requirement:bank]
                # shared/requirements.yaml
                - {id: bank, title: Notification}
                """)
    }
}
