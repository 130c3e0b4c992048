import Testing

@Suite struct NoSecretTests {
    @Test func reportsAPassword() throws {
        try expect(
            "secret-in-source",
            in: """
                purpose: «"Sign in, password: Sommer2026!"»
                """,
            says: "Text holds what looks like a password, key or token")
    }

    @Test func reportsAToken() throws {
        try expect(
            "secret-in-source",
            in: """
                scope: «Use ghp_0123456789abcdef»
                """)
    }

    @Test func passesOverTheWordAlone() throws {
        try expect(
            "secret-in-source",
            in: """
                purpose: "The password: see the sealed envelope"
                """)
    }
}
