import Testing

@Suite struct RoleHasTwoChannelsTests {
    @Test func reportsOneKind() throws {
        try expect(
            "role-with-one-channel",
            in: """
                roles:
                  - id: «lead»
                    title: Lead
                    holder: Li Wei
                    deputies: [A]
                    contacts: [{kind: email, value: a@example.com}, {kind: email, value: b@example.com}]
                scenarios: [{id: outage, title: Outage, lead: role:lead, activate-when: [Down], actions: []}]
                """,
            says: "Role 'lead' is reached only by email but is needed in scenario:outage")
    }

    @Test func reportsNone() throws {
        try expect(
            "role-with-one-channel",
            in: """
                roles:
                  - id: «lead»
                    title: Lead
                    holder: Li Wei
                    deputies: [A]
                    contacts: []
                scenarios: [{id: outage, title: Outage, lead: role:lead, activate-when: [Down], actions: []}]
                """,
            says: "Role 'lead' is reached in no way but is needed in scenario:outage")
    }

    @Test func acceptsTwoKinds() throws {
        try expect(
            "role-with-one-channel",
            in: """
                roles:
                  - id: lead
                    title: Lead
                    holder: Li Wei
                    deputies: [A]
                    contacts: [{kind: email, value: a@example.com}, {kind: phone, value: "1"}]
                scenarios: [{id: outage, title: Outage, lead: role:lead, activate-when: [Down], actions: []}]
                """)
    }

    @Test func isSilentOutsideResponses() throws {
        try expect(
            "role-with-one-channel",
            in: """
                roles:
                  - id: lead
                    title: Lead
                    holder: Li Wei
                    deputies: [A]
                    contacts: []
                """)
    }
}
