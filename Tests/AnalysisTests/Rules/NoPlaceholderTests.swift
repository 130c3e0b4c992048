import Testing

@Suite struct NoPlaceholderTests {
    @Test func reportsAHolder() throws {
        try expect(
            "placeholder-left",
            in: """
                roles: [{id: lead, title: Lead, holder: «TBD», deputies: [A]}]
                """,
            says: "'tbd' was left in the text")
    }

    @Test func reportsChinese() throws {
        try expect(
            "placeholder-left",
            in: """
                purpose: «由某某批准»
                """,
            says: "'某某' was left in the text")
    }

    @Test func reportsATranslation() throws {
        try expect(
            "placeholder-left",
            in: """
                purpose: {en: Pay, zh-Hans: «待定»}
                # handbook.yaml
                organisation: {name: Example, industry: finance, size: medium, regions: [cn], languages: [en, zh-Hans]}
                """,
            says: "'待定' was left in the text")
    }

    @Test func passesOverLongerWords() throws {
        try expect(
            "placeholder-left",
            in: """
                purpose: Todos and mastodons
                """)
    }
}
