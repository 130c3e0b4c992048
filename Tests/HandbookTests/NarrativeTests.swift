import Testing

@testable import Handbook

struct NarrativeTests {
    private func fixture(_ files: [String: String] = [:]) -> Fixture {
        Fixture(
            ["pages/policy.md": "---\ntitle: {en: Policy, zh-Hans: 方针}\n---\n# Goals\n\nEnglish\n"].merging(files) {
                $1
            })
    }

    @Test func isShownInTheLanguageOfTheReader() throws {
        let fixture = fixture(["pages/policy.zh-Hans.md": "# 目标\n\n中文\n"])
        let page: FreePageContext = try fixture.page("zh-Hans/pages/policy.html")
        #expect(page.narrative.html.contains("中文"))
        #expect(page.narrative.foreignLanguage == nil)
        #expect(page.narrative.headings.map(\.text) == ["目标"])
        #expect(page.narrative.headings.map(\.href) == ["#text-目标"])
        #expect(page.narrative.headings.map(\.level) == [2])
    }

    @Test func fallsBackToTheDefaultLanguageAndSaysSo() throws {
        let page: FreePageContext = try fixture().page("zh-Hans/pages/policy.html")
        #expect(page.page.title == "方针")
        #expect(page.page.language == "zh-Hans")
        #expect(page.narrative.html.contains("English"))
        #expect(page.narrative.foreignLanguage == "en")
    }

    @Test func mayBeAbsent() throws {
        let fixture = fixture(["pages/policy.md": "---\ntitle: Policy\n---\n", "units/a/plan.md": Fixture.plan("A")])
        let page: FreePageContext = try fixture.page("pages/policy.html")
        #expect(page.narrative.html.isEmpty)
        let plan: PlanContext = try fixture.page("units/a/index.html")
        #expect(plan.narrative?.html == nil)
    }

    @Test func linksToPicturesFromEveryLanguage() throws {
        var fixture = fixture([
            "pages/policy.md": "---\ntitle: Policy\n---\n![Map](maps/site.png) [form](../units/a/form.pdf)\n"
        ])
        fixture.attachments = ["pages/maps/site.png", "units/a/form.pdf"]
        let page: FreePageContext = try fixture.page("pages/policy.html")
        #expect(page.narrative.html.contains("<img src=\"../pages/maps/site.png\" alt=\"Map\">"))
        #expect(page.narrative.html.contains("href=\"../units/a/form.pdf\""))
        let chinese: FreePageContext = try fixture.page("zh-Hans/pages/policy.html")
        #expect(chinese.narrative.html.contains("<img src=\"../../pages/maps/site.png\" alt=\"Map\">"))
    }

    /// A page under `units/` in another language must not take the anchors of the layout.
    @Test func keepsItsAnchorsApart() throws {
        let page: FreePageContext = try fixture([
            "pages/policy.md": "---\ntitle: Policy\n---\n# risk-fire\n\n[up](#risk-fire)\n"
        ])
        .page("pages/policy.html")
        #expect(page.narrative.html.contains("id=\"text-risk-fire\""))
        #expect(page.narrative.html.contains("href=\"#text-risk-fire\""))
    }
}
