import Testing

@Suite struct FirstHourIsShortTests {
    @Test func reportsSixteen() throws {
        try expect(
            "too-many-first-hour-actions",
            in: """
                scenarios:
                  - id: «outage»
                    title: Outage
                    activate-when: [Down]
                    actions: 
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                """,
            says: "Scenario 'outage' has 16 actions within the first hour, more than 15")
    }

    @Test func acceptsFifteen() throws {
        try expect(
            "too-many-first-hour-actions",
            in: """
                scenarios:
                  - id: outage
                    title: Outage
                    activate-when: [Down]
                    actions: 
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                      - {do: Step, owner: role:lead, within: 1h}
                """)
    }

    @Test func passesOverLaterOnes() throws {
        try expect(
            "too-many-first-hour-actions",
            in: """
                scenarios:
                  - id: outage
                    title: Outage
                    activate-when: [Down]
                    actions: 
                      - {do: Step, owner: role:lead, within: 61m}
                      - {do: Step, owner: role:lead, within: 61m}
                      - {do: Step, owner: role:lead, within: 61m}
                      - {do: Step, owner: role:lead, within: 61m}
                      - {do: Step, owner: role:lead, within: 61m}
                      - {do: Step, owner: role:lead, within: 61m}
                      - {do: Step, owner: role:lead, within: 61m}
                      - {do: Step, owner: role:lead, within: 61m}
                      - {do: Step, owner: role:lead, within: 61m}
                      - {do: Step, owner: role:lead, within: 61m}
                      - {do: Step, owner: role:lead, within: 61m}
                      - {do: Step, owner: role:lead, within: 61m}
                      - {do: Step, owner: role:lead, within: 61m}
                      - {do: Step, owner: role:lead, within: 61m}
                      - {do: Step, owner: role:lead, within: 61m}
                      - {do: Step, owner: role:lead, within: 61m}
                """)
    }
}
