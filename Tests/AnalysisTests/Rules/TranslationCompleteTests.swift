import Testing

@Suite struct TranslationCompleteTests {
    @Test func namesTheLanguage() throws {
        try expect(
            "translation-missing",
            in: """
                purpose: {en: «We pay»}
                # handbook.yaml
                organisation: {name: Example, industry: finance, size: medium, regions: [cn], languages: [en, zh-Hans]}
                """,
            says: "Text has no zh-Hans")
    }

    @Test func acceptsASharedText() throws {
        try expect(
            "translation-missing",
            in: """
                purpose: We pay
                # handbook.yaml
                organisation: {name: Example, industry: finance, size: medium, regions: [cn], languages: [en, zh-Hans]}
                """)
    }

    @Test func acceptsBoth() throws {
        try expect(
            "translation-missing",
            in: """
                purpose: {en: We pay, zh-Hans: 支付}
                # handbook.yaml
                organisation: {name: Example, industry: finance, size: medium, regions: [cn], languages: [en, zh-Hans]}
                """)
    }
}
