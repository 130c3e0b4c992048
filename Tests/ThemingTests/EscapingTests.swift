import Handbook
import Testing
import Theming

/// Values reach the page as text, whatever Unicode does to their characters.
@Suite struct EscapingTests {
    @Test(arguments: [
        ("& < > \" '", "&amp; &lt; &gt; &quot; &#39;"),
        ("\"\u{301} onmouseover=x", "&quot;\u{301} onmouseover=x"),
        ("<\u{338}script>", "&lt;\u{338}script&gt;"),
        ("\"\u{200D}x", "&quot;\u{200D}x"),
        ("'\u{FE0F}\r\n", "&#39;\u{FE0F}\r\n"),
        ("数据泄露", "数据泄露"),
        ("", ""),
        (
            "a long text without anything to escape in it, then <",
            "a long text without anything to escape in it, then &lt;"
        ),
    ])
    func escapesByByte(text: String, expected: String) throws {
        let page = try ThemeFixture("{{title}}").load(PlanContext.shape).page(PlanContext(title: text))
        #expect(Array(page.utf8) == Array(expected.utf8))
    }

    @Test func printsMarkupAsItStands() throws {
        let loaded = ThemeFixture("{{{summary}}}{{&summary}}").load(PlanContext.shape)
        #expect(try loaded.page(PlanContext(summary: "<b>\"")) == "<b>\"<b>\"")
    }

    @Test func escapesStrings() throws {
        let loaded = ThemeFixture("{{strings.a}}", strings: ["en": "a: R&D <\u{338}"]).load(PlanContext.shape)
        #expect(try loaded.page(PlanContext()) == "R&amp;D &lt;\u{338}")
    }
}
