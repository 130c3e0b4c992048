import Testing

@Suite struct SomebodyActivatesTests {
    @Test func reportsAPlanThatNobodyMayActivate() throws {
        try expect(
            "activator-missing",
            in: """
                title: «Finance»
                scenarios: [{id: outage, title: Outage, lead: role:lead, activate-when: [Down], actions: []}]
                """,
            says: "No role may activate the plan of 'finance'")
    }

    @Test func acceptsAnOwnRole() throws {
        try expect(
            "activator-missing",
            in: """
                roles: [{id: lead, title: Lead, holder: Li Wei, may-activate: true}]
                scenarios: [{id: outage, title: Outage, lead: role:lead, activate-when: [Down], actions: []}]
                """)
    }

    @Test func acceptsASharedRole() throws {
        try expect(
            "activator-missing",
            in: """
                scenarios: [{id: outage, title: Outage, lead: role:lead, activate-when: [Down], actions: []}]
                # shared/roles.yaml
                - {id: crisis, title: Crisis lead, holder: Zhao Min, may-activate: true}
                """)
    }

    @Test func isSilentWithoutScenarios() throws {
        try expect(
            "activator-missing",
            in: """
                activities: []
                """)
    }
}
