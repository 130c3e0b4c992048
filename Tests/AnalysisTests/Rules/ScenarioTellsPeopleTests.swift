import Testing

@Suite struct ScenarioTellsPeopleTests {
    @Test func reportsNobodyTold() throws {
        try expect(
            "stakeholder-without-message",
            in: """
                scenarios:
                  - id: «outage»
                    title: Outage
                    activate-when: [Down]
                    actions: []
                # handbook.yaml
                organisation:
                  {name: Example, industry: finance, size: medium, regions: [cn], languages: [en], maturity: standard}
                """,
            says: "Scenario 'outage' has no message to one's own people and those outside")
    }

    @Test func reportsOutsidersLeftOut() throws {
        try expect(
            "stakeholder-without-message",
            in: """
                scenarios:
                  - id: «outage»
                    title: Outage
                    activate-when: [Down]
                    actions: []
                    messages: [message:staff]
                messages:
                  - {id: staff, audience: responders, channels: [sms]}
                  - {id: customers, audience: customers, channels: [sms]}
                # handbook.yaml
                organisation:
                  {name: Example, industry: finance, size: medium, regions: [cn], languages: [en], maturity: standard}
                """,
            says: "Scenario 'outage' has no message to those outside")
    }

    @Test func acceptsBoth() throws {
        try expect(
            "stakeholder-without-message",
            in: """
                scenarios:
                  - id: outage
                    title: Outage
                    activate-when: [Down]
                    actions: []
                    messages: [message:staff, message:customers]
                messages:
                  - {id: staff, audience: responders, channels: [sms]}
                  - {id: customers, audience: customers, channels: [sms]}
                # handbook.yaml
                organisation:
                  {name: Example, industry: finance, size: medium, regions: [cn], languages: [en], maturity: standard}
                """)
    }

    @Test func isSilentBeforeStandard() throws {
        try expect(
            "stakeholder-without-message",
            in: """
                scenarios:
                  - id: outage
                    title: Outage
                    activate-when: [Down]
                    actions: []
                """)
    }
}
