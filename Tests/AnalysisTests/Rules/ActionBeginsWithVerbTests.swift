import Testing

@Suite struct ActionBeginsWithVerbTests {
    @Test(arguments: [
        ("Notification of customers", "Notification"), ("The customers are told", "The"),
        ("Management of the queue", "Management"), ("通知客户的相关工作", "相关工作"),
    ])
    func reportsATopic(text: String, word: String) throws {
        try expect(
            "action-without-verb",
            in: """
                scenarios:
                  - id: outage
                    title: Outage
                    activate-when: [Down]
                    actions: [{id: tell, do: «\(text)», owner: role:lead}]
                """,
            says: "'\(word)' names a topic, not what to do")
    }

    @Test(arguments: [
        "Notify customers", "Document the fault", "Question the supplier", "通知客户", "1. 启动隔离协议", "Balance the load",
    ])
    func acceptsAnInstruction(text: String) throws {
        try expect(
            "action-without-verb",
            in: """
                scenarios:
                  - id: outage
                    title: Outage
                    activate-when: [Down]
                    actions: [{id: tell, do: \(text), owner: role:lead}]
                """)
    }
}
