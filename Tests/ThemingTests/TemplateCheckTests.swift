import Diagnostics
import Handbook
import Testing
import Theming

/// What the check of a theme refuses before any page exists.
@Suite struct TemplateCheckTests {
    @Test(arguments: [
        ("template-unknown-name", "<p>\n文{{1️⃣rot}}"),
        ("template-unknown-name", "{{#unit}}{{1️⃣nam}}{{/unit}}"),
        ("template-unknown-name", "{{unit.1️⃣titel}}"),
        ("template-unknown-name", "{{title.1️⃣length}}"),
        ("template-unknown-name", "{{^1️⃣activites}}{{/activites}}"),
        ("template-unknown-name", "{{#is-retired}}{{1️⃣.}}{{/is-retired}}"),
        ("template-unknown-name", "{{#activities}}{{1️⃣.}}{{/activities}}"),
        ("template-html-escaped", "{{1️⃣summary}}"),
        ("template-html-escaped", "{{#summary}}{{1️⃣.}}{{/summary}}"),
        ("template-text-unescaped", "{{{1️⃣title}}}"),
        ("template-text-unescaped", "{{&1️⃣title}}"),
        ("template-text-unescaped", "{{#owner}}{{{1️⃣.}}}{{/owner}}"),
        ("template-not-printable", "{{1️⃣activities}}"),
        ("template-not-printable", "{{1️⃣is-retired}}"),
        ("template-not-printable", "{{>*1️⃣unit}}"),
        ("template-unknown-partial", "{{> 1️⃣rwo }}"),
        ("template-unknown-partial", "{{<1️⃣bsae}}{{/bsae}}"),
        ("template-unknown-block", "{{<base}}{{$1️⃣contnet}}{{/contnet}}{{/base}}"),
        ("template-unknown-name", "{{<base}}{{$content}}{{1️⃣rot}}{{/content}}{{/base}}"),
        ("template-unknown-string", "{{strings.1️⃣aded}}"),
    ])
    func reportsWithPlace(code: String, marked: String) {
        var template = MarkedText(marked)
        // The place of an unknown string is that of the whole name.
        if code == "template-unknown-string" { template = MarkedText("{{1️⃣strings.aded}}") }
        let partials = ["row": "{{name}}", "base": "<main>{{$content}}{{/content}}</main>"]
        let loaded = ThemeFixture(template.text, partials: partials, strings: ["en": "added: Added"])
            .load(PlanContext.shape)
        #expect(loaded.theme == nil)
        #expect(
            loaded.places == ["Themes/test/layouts/page.html.mustache:\(template.line):\(template.column): \(code)"])
    }

    @Test(arguments: [
        ("{{rot}}", "unknown name 'rot' in layout 'page'", "did you mean 'rto'? names here: title, summary, owner, "),
        ("{{unit.nam}}", "unknown name 'nam' of 'unit' in layout 'page'", "did you mean 'name'? names here: name"),
        ("{{#title.a}}{{/title.a}}", "'title' has no names of its own in layout 'page'", "'title' is plain text; "),
        ("{{>rwo}}", "unknown partial 'rwo'", "did you mean 'row'?"),
        (
            "{{>page}}", "unknown partial 'page'",
            "'page' is a layout; move what is shared to partials/"
        ),
        ("{{strings.aded}}", "unknown string 'aded' in language 'en'", "did you mean 'strings.added'?"),
    ])
    func suggests(template: String, message: String, help: String) {
        let loaded = ThemeFixture(template, partials: ["row": ""], strings: ["en": "added: Added"])
            .load(PlanContext.shape)
        #expect(loaded.findings.map(\.message) == [message])
        #expect(loaded.findings.first?.help?.hasPrefix(help) == true, "\(loaded.findings)")
    }

    @Test func followsPartialsWithTheContextsOfTheirUse() {
        let loaded = ThemeFixture("{{#activities}}{{>row}}{{/activities}}{{>row}}", partials: ["row": "{{name}}"])
            .load(PlanContext.shape)
        #expect(loaded.places == ["Themes/test/partials/row.mustache:1:3: template-unknown-name"])
    }

    @Test(arguments: [
        ("{{>rwo}}", "template-unknown-partial"), ("{{strings.aded}}", "template-unknown-string"),
        ("{{#strings.added}}{{/strings.added}}", "template-string-section"),
        ("{{{strings.added}}}", "template-text-unescaped"),
        ("{{<base}}{{$main}}{{>rwo}}{{/main}}{{/base}}", "template-unknown-partial"),
    ])
    func checksReferencesOfPartialsThatNoLayoutUses(partial: String, code: String) {
        let partials = ["row": partial, "base": "{{$main}}{{/main}}"]
        let loaded = ThemeFixture("", partials: partials, strings: ["en": "added: Added"]).load(PlanContext.shape)
        #expect(loaded.findings.map(\.code) == [code])
    }

    @Test func endsOnRecursion() throws {
        let partials = ["row": "<{{name}}{{#parts}}{{>row}}{{/parts}}>"]
        let loaded = ThemeFixture("{{#activities}}{{>row}}{{/activities}}", partials: partials).load(PlanContext.shape)
        let tree = ActivityContext(name: "a", parts: [.init(name: "b", parts: [.init(name: "c")]), .init(name: "d")])
        #expect(try loaded.page(PlanContext(activities: [tree])) == "<a<b<c>><d>>")
    }

    @Test func reportsAPlaceOnceForAllLayouts() {
        var fixture = ThemeFixture("{{>foot}}", partials: ["foot": "{{rot}}"])
        fixture.files["layouts/other.mustache"] = "{{>foot}}"
        let loaded = Theme.load(
            chain: [fixture.themeFiles()], layouts: ["page": PlanContext.shape, "other": PlanContext.shape],
            languages: ["en"], readYAMLMap: readLines)
        #expect(loaded.findings.map(\.message) == ["unknown name 'rot' in layout 'other'"])
    }
}
