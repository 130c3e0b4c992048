import Testing

@Suite struct OneRecoveryGroupTests {
    @Test func reportsTheSecondGroup() throws {
        try expect(
            "recovery-group-overlap",
            in: """
                activities: []
                # handbook.yaml
                recovery-groups:
                  - {id: one, members: [system:a, system:b]}
                  - {id: two, members: [«system:b», system:c]}
                # shared/systems.yaml
                - {id: a, name: A}
                - {id: b, name: B}
                - {id: c, name: C}
                """,
            says: "'system:b' belongs to a recovery group already")
    }

    @Test func acceptsSeparateGroups() throws {
        try expect(
            "recovery-group-overlap",
            in: """
                activities: []
                # handbook.yaml
                recovery-groups: [{id: one, members: [system:a, system:b]}]
                # shared/systems.yaml
                - {id: a, name: A}
                - {id: b, name: B}
                """)
    }
}
