import Testing

@Suite struct RuleKnownTests {
    @Test func reportsAMisspelling() throws {
        try expect(
            "unknown-rule",
            in: """
                activities: []
                # handbook.yaml
                rules: [{code: «no-depty», severity: off, reason: R}]
                """,
            says: "Rule 'no-depty' does not exist")
    }

    @Test func reportsAFixedRule() throws {
        try expect(
            "unknown-rule",
            in: """
                activities: []
                # handbook.yaml
                suppress: [{code: «dependency-cycle», at: unit:finance, reason: R, until: 2026-12-31}]
                """,
            says: "Rule 'dependency-cycle' is an error at every maturity and cannot be set")
    }

    @Test func acceptsAKnownRule() throws {
        try expect(
            "unknown-rule",
            in: """
                activities: []
                # handbook.yaml
                rules: [{code: no-deputy, severity: off, reason: R}]
                """)
    }
}
