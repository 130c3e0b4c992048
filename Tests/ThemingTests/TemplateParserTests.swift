import Diagnostics
import Handbook
import Testing
import Theming

/// What a template author gets wrong in the tags themselves.
@Suite struct TemplateParserTests {
    @Test(arguments: [
        ("template-unclosed-tag", "a\n文 1️⃣{{title"),
        ("template-unclosed-tag", "{{title}} 1️⃣{{{summary}}"),
        ("template-unclosed-section", "{{#1️⃣unit}}\n{{name}}"),
        ("template-unclosed-section", "\r\n  {{<1️⃣base}}"),
        ("template-unopened-section", "é{{/1️⃣unit}}"),
        ("template-mismatched-section", "{{#unit}}{{/1️⃣units}}{{/unit}}"),
        ("template-bad-delimiters", "x {{=1️⃣<%=}}"),
        ("template-bad-name", "{{1️⃣}}"),
        ("template-bad-name", "{{#is-retired}}{{1️⃣a b}}{{/is-retired}}"),
        ("template-bad-name", "{{ 1️⃣unit..name }}"),
        ("template-tag-in-parent", "{{<base}}\n {{1️⃣title}}{{/base}}"),
    ])
    func reportsWithPlace(code: String, marked: String) {
        let template = MarkedText(marked)
        let loaded = ThemeFixture(template.text, partials: ["base": ""]).load(PlanContext.shape)
        #expect(loaded.theme == nil)
        #expect(
            loaded.places == ["Themes/test/layouts/page.html.mustache:\(template.line):\(template.column): \(code)"])
    }

    @Test func namesBothEndsOfAMismatch() {
        let loaded = ThemeFixture("{{#unit}}{{#activities}}{{/unit}}").load(PlanContext.shape)
        #expect(loaded.findings.map(\.message) == ["end of 'unit' where 'activities' is open"])
        #expect(loaded.findings.first?.notes.map(\.message) == ["'activities' begins here"])
    }

    @Test func refusesWhatIsNotUTF8() {
        var files = ThemeFixture("").themeFiles().files.filter { $0.path == "theme.yaml" }
        files.append(.init(path: "layouts/page.mustache", bytes: [0x41, 0xFF]))
        let loaded = Theme.load(
            chain: [ThemeFiles(folder: "t", files: files)], layouts: ["page": PlanContext.shape], languages: ["en"],
            readYAMLMap: readLines)
        #expect(loaded.places == ["t/layouts/page.mustache:1:1: template-not-utf8"])
    }

    @Test func refusesEndlessNesting() {
        let count = 150
        let text = String(repeating: "{{#title}}", count: count) + String(repeating: "{{/title}}", count: count)
        #expect(ThemeFixture(text).load(PlanContext.shape).findings.first?.code == "template-too-deep")
    }

    @Test func keepsLineEndings() throws {
        let layout =
            "<ul>\r\n{{#activities}}\r\n  <li>{{name}}</li>\r\n{{/activities}}\r\n</ul>\r\n  {{>foot}}\r\nend\r\n"
        let loaded = ThemeFixture(layout, partials: ["foot": "<p>\r\n\r\n</p>\r\n"]).load(PlanContext.shape)
        let page = try loaded.page(PlanContext(activities: [.init(name: "a"), .init(name: "b")]))
        #expect(page == "<ul>\r\n  <li>a</li>\r\n  <li>b</li>\r\n</ul>\r\n  <p>\r\n\r\n  </p>\r\nend\r\n")
    }

    @Test func skipsAByteOrderMark() throws {
        let loaded = ThemeFixture("\u{FEFF}{{! first }}\n{{title}}").load(PlanContext.shape)
        #expect(try loaded.page(PlanContext()) == "Payments")
    }
}
