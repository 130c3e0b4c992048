import Testing

@Suite struct ActionHasMeasureTests {
    @Test func reportsAnActionWithoutMeasure() throws {
        try expect(
            "action-without-measure",
            in: """
                scenarios:
                  - id: outage
                    title: Outage
                    activate-when: [Down]
                    actions: [{id: «switch», do: Switch, owner: role:lead}]
                """,
            says: "Action 'switch' of 'outage' does not say when it is done")
    }

    @Test func countsActionsWithoutAnIdentifier() throws {
        try expect(
            "action-without-measure",
            in: """
                scenarios:
                  - id: outage
                    title: Outage
                    activate-when: [Down]
                    actions: [{do: «Switch», owner: role:lead}]
                """,
            says: "Action 1 of 'outage' does not say when it is done")
    }

    @Test func acceptsAMeasure() throws {
        try expect(
            "action-without-measure",
            in: """
                scenarios:
                  - id: outage
                    title: Outage
                    activate-when: [Down]
                    actions: [{id: switch, do: Switch, owner: role:lead, done-when: 1 order passes}]
                """)
    }
}
