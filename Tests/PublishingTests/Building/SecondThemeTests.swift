import Diagnostics
import TestSupport
import Testing

@testable import Publishing

/// A theme that overrides three files of the default one and changes the whole handbook.
struct SecondThemeTests {
    private static let folder = PackageFolder.path("Tests/Fixtures/themes/harbour")

    @Test func overridesThreeFilesOnly() throws {
        let paths = PackageFolder.paths(below: "Tests/Fixtures/themes/harbour").filter { $0.contains(".") }
        let files = paths.map { String($0.dropFirst("Tests/Fixtures/themes/harbour/".count)) }
        #expect(files.sorted() == ["assets/favicon.svg", "assets/theme.css", "layouts/home.mustache", "theme.yaml"])
        #expect(try ThemeReport.check(Self.folder).findings.map(\.message) == [])
    }

    @Test func looksDifferentOnEveryPage() async throws {
        let workshop = try Workshop()
        try await workshop.publish()
        let before = try workshop.folder.snapshot("site") ?? [:]
        try await workshop.publish { $0.theme = Self.folder }
        let after = try workshop.folder.snapshot("site") ?? [:]
        let changed = after.keys.filter { after[$0] != before[$0] }.sorted()
        #expect(changed.contains("index.html") && changed.contains("zh-Hans/index.html"))
        #expect(changed.contains("assets/theme.css") && changed.contains("assets/favicon.svg"))
        #expect(try workshop.page("index.html").contains("class=\"pier\""))
        for path in try workshop.paths() where path.hasSuffix(".html") {
            #expect(try workshop.page(path).contains("assets/theme.css"), "\(path)")
        }
    }
}
