import Testing

@Suite struct MessageBeatsClockTests {
    @Test func reportsALaterMessage() throws {
        try expect(
            "message-later-than-clock",
            in: """
                messages: [{id: note, audience: regulators, channels: [portal], within: «37h»}]
                # shared/requirements.yaml
                - {id: bank, title: Notification, clock: {trigger: Event, within: 36h}, satisfied-by: [finance/message:note]}
                """,
            says: "Message 'note' is sent within 37h, later than 'bank' allows (36h)")
    }

    @Test func acceptsTheClockItself() throws {
        try expect(
            "message-later-than-clock",
            in: """
                messages: [{id: note, audience: regulators, channels: [portal], within: 36h}]
                # shared/requirements.yaml
                - {id: bank, title: Notification, clock: {trigger: Event, within: 36h}, satisfied-by: [finance/message:note]}
                """)
    }
}
