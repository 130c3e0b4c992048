import Diagnostics
import Testing

@testable import Publishing

struct ThemeBuildTests {
    private func workshop(_ theme: [String: String], named name: String = "mine") throws -> Workshop {
        let workshop = try Workshop(["units/finance/plan.md": Workshop.plan("Finance")])
        for (path, text) in theme { try workshop.folder.write("themes/\(name)/\(path)", text) }
        return workshop
    }

    static let manifest = "name: mine\nextends: default\n"

    @Test func extendsTheCarriedTheme() async throws {
        let workshop = try workshop([
            "theme.yaml": Self.manifest, "layouts/rules.mustache": "<p>{{page.title}} of mine</p>",
        ])
        try await workshop.publish { $0.theme = workshop.folder("themes/mine") }
        #expect(try workshop.page("rules.html") == "<p>Rules of mine</p>")
        #expect(try workshop.page("index.html").contains("assets/style.css"))
        #expect(try workshop.page("assets/style.css").count > 1000)
    }

    @Test func prefersTheParentThatStandsBeside() async throws {
        let workshop = try workshop(["theme.yaml": Self.manifest])
        try workshop.folder.write("themes/default/theme.yaml", "name: default\n")
        let report = try await workshop.build { $0.theme = workshop.folder("themes/mine") }
        #expect(report.errors.contains { $0.contains("theme-") || $0.contains("layout") }, "it has no layouts")
        #expect(report.written?.written == nil)
    }

    @Test func mayBeNamedFromWithin() async throws {
        let workshop = try workshop([
            "theme.yaml": Self.manifest, "layouts/rules.mustache": "mine", "assets/x/y.css": "",
        ])
        try await workshop.publish { $0.theme = workshop.folder("themes/mine/.") }
        try await workshop.publish { $0.theme = workshop.folder("themes/mine/assets/..") }
        try await workshop.publish { $0.theme = workshop.folder("themes/mine//") }
        #expect(try workshop.page("rules.html") == "mine")
    }

    @Test func reportsAnUnknownNameWithItsPlace() async throws {
        let workshop = try workshop(["theme.yaml": Self.manifest, "layouts/rules.mustache": "one\n  {{page.titel}}"])
        let report = try await workshop.build { $0.theme = workshop.folder("themes/mine") }
        #expect(report.errors == ["themes/mine/layouts/rules.mustache:2:10: template-unknown-name"])
        #expect(report.findings.first { $0.severity == .error }?.help?.contains("title") == true)
        #expect(try workshop.folder.names() == ["content", "themes"])
    }

    @Test(arguments: ["themes/none", "content/handbook.yaml"])
    func cannotBeReadFromElsewhere(path: String) async throws {
        let workshop = try workshop([:])
        await #expect(throws: BuildFailure.self) { try await workshop.build { $0.theme = workshop.folder(path) } }
    }

    @Test func cannotExtendWhatIsNowhere() async throws {
        let workshop = try workshop(["theme.yaml": "name: mine\nextends: other\n"])
        await #expect(throws: BuildFailure.self) {
            try await workshop.build { $0.theme = workshop.folder("themes/mine") }
        }
    }

    @Test func fallsBackToEnglishForALanguageWithoutWords() async throws {
        let workshop = try Workshop([
            "handbook.yaml":
                "organisation: {name: Exemple, industry: finance, size: small, regions: [europe], languages: [fr, zh-Hans]}\n",
            "units/finance/plan.md": Workshop.plan("Finances"),
        ])
        try await workshop.publish()
        let page = try workshop.page("index.html")
        #expect(page.contains("lang=\"fr\""))
        #expect(page.contains(">Recovery<"))
        #expect(!page.contains(">English<"), "the language is not English")
        #expect(page.contains(">fr<"))
        #expect(try workshop.page("zh-Hans/index.html").contains("简体中文"))
    }

    @Test func worksInOneLanguage() async throws {
        let workshop = try Workshop([
            "handbook.yaml":
                "organisation: {name: 示例, industry: finance, size: small, regions: [cn], languages: [zh-Hans]}\n",
            "units/finance/plan.md": Workshop.plan("财务"),
        ])
        try await workshop.publish()
        #expect(try workshop.page("index.html").contains("lang=\"zh-Hans\""))
        #expect(try !workshop.paths().contains { $0.hasPrefix("zh-Hans/") })
    }
}
