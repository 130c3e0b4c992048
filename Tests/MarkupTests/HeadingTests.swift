import Testing

@testable import Markup

@Suite("Headings and their ids")
struct HeadingTests {
    @Test(arguments: [
        ("Hello World", "hello-world"), ("RTO/RPO: 4 hours!", "rtorpo-4-hours"), ("a_b-c", "a_b-c"), ("A  B", "a--b"),
        ("数据泄露", "数据泄露"), ("一、总则(试行):目的", "一总则试行目的"), ("《预案》「版」?!。", "预案版"),
        ("第1章 Scope", "第1章-scope"), ("Übung", "übung"), ("🔥 fire", "-fire"), ("!!!", "section"), ("カタカナ", "カタカナ"),
    ])
    func makesSlugs(text: String, slug: String) {
        #expect(HeadingIDs.slug(text) == slug)
    }

    @Test(arguments: [
        ("# A\n# A\n# A", ["a", "a-1", "a-2"]),
        ("# A\n# A-1\n# A", ["a", "a-1", "a-2"]),
        ("# B\n# A {#b}\n# C", ["b-1", "b", "c"]),
        ("# A {#x}\n# B {#x}", ["x", "x-1"]),
        ("# 标题 {#intro}", ["intro"]),
        ("# `code` *em*", ["code-em"]),
        ("# a[^1]\n\n# fn 1\n\n[^1]: x", ["a", "fn-1-1"]),
    ])
    func givesEachHeadingItsID(markdown: String, ids: [String]) throws {
        #expect(try parse(markdown).headings.map(\.id) == ids)
    }

    @Test(arguments: [
        ("# A {#b}", "<h1 id=\"b\">A</h1>\n"), ("# A {#}", "<h1 id=\"a-\">A {#}</h1>\n"),
        ("# A {#b c}", "<h1 id=\"a-b-c\">A {#b c}</h1>\n"), ("# A {#b\"}", "<h1 id=\"a-b\">A {#b&quot;}</h1>\n"),
    ])
    func takesExplicitIDs(markdown: String, expected: String) throws {
        #expect(try html(markdown) == expected)
    }

    @Test func locatesHeadings() throws {
        let marked = try MarkedText("x\n\n‹## 题 *a* {#b}›\r\n")
        let heading = try #require(try parse(marked.text).headings.first)
        #expect(heading.location == marked.location)
        #expect(heading.text == "题 a")
        #expect(heading.level == 2)
    }

    @Test func prefixesIDs() throws {
        let document = try parse("# A[^1]\n\n[^1]: x", options: MarkdownOptions(idPrefix: "p-"))
        let html = document.html(resolve: resolve)
        #expect(document.headings.map(\.id) == ["p-a"])
        for id in ["id=\"p-a\"", "id=\"p-fnref-1\"", "href=\"#p-fn-1\"", "id=\"p-fn-1\"", "href=\"#p-fnref-1\""] {
            #expect(html.contains(id))
        }
    }

    @Test func encodesFragments() {
        #expect(PercentEncoding.fragment("中-a\"") == "%E4%B8%AD-a%22")
    }
}
