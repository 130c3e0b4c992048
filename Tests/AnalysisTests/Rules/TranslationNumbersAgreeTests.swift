import Testing

@Suite struct TranslationNumbersAgreeTests {
    @Test func reportsAnotherNumber() throws {
        try expect(
            "translation-numbers-differ",
            in: """
                purpose: {en: Within 30 minutes, zh-Hans: «45分钟内»}
                # handbook.yaml
                organisation: {name: Example, industry: finance, size: medium, regions: [cn], languages: [en, zh-Hans]}
                """,
            says: "Numbers in zh-Hans (45) differ from en (30)")
    }

    @Test func passesOverSpeltOutDigits() throws {
        try expect(
            "translation-numbers-differ",
            in: """
                purpose: {en: Two people, zh-Hans: 2人}
                # handbook.yaml
                organisation: {name: Example, industry: finance, size: medium, regions: [cn], languages: [en, zh-Hans]}
                """)
    }

    @Test func ignoresTheOrderAndSeparators() throws {
        try expect(
            "translation-numbers-differ",
            in: """
                purpose: {en: "From 15 to 1,200", zh-Hans: 1200以下15以上}
                # handbook.yaml
                organisation: {name: Example, industry: finance, size: medium, regions: [cn], languages: [en, zh-Hans]}
                """)
    }
}
