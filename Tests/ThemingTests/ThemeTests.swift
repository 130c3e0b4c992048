import Diagnostics
import FoundationEssentials
import Handbook
import Testing
import Theming

/// How a theme is put together from its files, its strings and the themes it extends.
@Suite struct ThemeTests {
    @Test func childOverridesSingleFiles() throws {
        var parent = ThemeFixture("parent {{>head}}", partials: ["head": "old", "nav/top": "top"])
        parent.files["assets/a.css"] = "parent"
        parent.files["assets/b.css"] = "parent"
        parent.files["strings/en.yaml"] = "yes: Yes\nno: No"
        let child = ThemeFiles(
            folder: "Themes/child",
            files: [
                ("theme.yaml", "name: child\nextends: test"), ("partials/head.html.mustache", "new {{>nav/top}}"),
                ("assets/b.css", "child"), ("strings/en.yaml", "no: Nope"),
            ].map { .init(path: $0.0, bytes: Array($0.1.utf8)) })
        let loaded = Theme.load(
            chain: [child, parent.themeFiles()], layouts: ["page": PlanContext.shape], languages: ["en"],
            firstFileID: 7, readYAMLMap: readLines)
        let theme = try #require(loaded.theme, "\(loaded.findings)")
        #expect(try loaded.page(PlanContext()) == "parent new top")
        #expect(
            theme.assets.map { "\($0.path) \(String(decoding: $0.bytes, as: UTF8.self))" } == [
                "a.css parent", "b.css child",
            ])
        #expect(theme.strings["en"]?["yes"] == "Yes")
        #expect(theme.strings["en"]?["no"] == "Nope")
        #expect(loaded.sources.map(\.id.index) == Array(7..<15))
        #expect(loaded.sources.first?.path == "Themes/child/partials/head.html.mustache")
    }

    @Test func compilesEveryLanguage() throws {
        let strings = ["en": "treatment.accept: Accept\nadded: Added", "zh-Hans": "treatment.accept: 接受"]
        let loaded = ThemeFixture("{{strings.treatment.accept}} {{strings.added}}", strings: strings)
            .load(PlanContext.shape, languages: ["en", "zh-Hans"])
        #expect(try loaded.page(PlanContext(), language: "en") == "Accept Added")
        #expect(try loaded.page(PlanContext(), language: "zh-Hans") == "接受 Added")
        #expect(loaded.places == ["Themes/test/strings/zh-Hans.yaml:1:1: strings-missing-key"])
        #expect(loaded.findings.first?.message == "strings of 'zh-Hans' lack 1 of 'en': 'added'")
        #expect(loaded.findings.first?.severity == .warning)
        #expect(loaded.theme?.template("page", language: "de") == nil)
    }

    @Test(arguments: [
        ("theme.yaml", "name: test\nlayots: x", "Themes/test/theme.yaml:2:1: theme-unknown-key"),
        ("theme.yaml", "description: x", "Themes/test/theme.yaml:1:1: theme-missing-name"),
        ("theme.yaml", "name: test\nextends: other", "Themes/test/theme.yaml:1:1: theme-unknown-parent"),
        ("theme.yaml", "name: test\ndefault-language: de", "strings-missing-default"),
        ("layouts/pages.mustache", "", "Themes/test/layouts/pages.mustache:1:1: theme-unknown-layout"),
        ("layouts/page.xml.mustache", "", "Themes/test/layouts/page.xml.mustache:1:1: theme-duplicate-template"),
        ("partials/a.html", "", "Themes/test/partials/a.html:1:1: theme-stray-file"),
        ("strings/en.yml", "", "Themes/test/strings/en.yml:1:1: theme-stray-file"),
        ("strings/de.yaml", "aded: x", "strings/de.yaml:1:1: strings-unknown-key"),
    ])
    func reportsFaultsOfTheFolder(path: String, text: String, expected: String) {
        var fixture = ThemeFixture("", strings: ["en": "added: Added"])
        fixture.files[path] = text
        let loaded = fixture.load(PlanContext.shape, languages: ["en", "de"])
        #expect(loaded.places.contains { $0.hasSuffix(expected) }, "\(loaded.places)")
    }

    @Test func reportsMissingLayoutsAndManifest() {
        let files = ThemeFiles(folder: "t", files: [.init(path: "layouts/paeg.mustache", bytes: [])])
        let loaded = Theme.load(
            chain: [files], layouts: ["page": PlanContext.shape], languages: ["en"], readYAMLMap: readLines)
        #expect(
            loaded.places == [
                "theme-missing-layout", "theme-missing-manifest", "t/layouts/paeg.mustache:1:1: theme-unknown-layout",
            ])
        #expect(loaded.findings.first?.help == "rename layout 'paeg'")
    }
}
