import Testing

@testable import Markup

@Suite("Rendering of blocks and lines")
struct RenderingTests {
    @Test(arguments: [
        ("# A", "<h1 id=\"a\">A</h1>\n"),
        ("A\n===", "<h1 id=\"a\">A</h1>\n"),
        ("a\nb", "<p>a\nb</p>\n"),
        ("中文\n换行", "<p>中文换行</p>\n"),
        ("한글\n한글", "<p>한글\n한글</p>\n"),
        ("a  \nb\\\nc", "<p>a<br>\nb<br>\nc</p>\n"),
        ("*a* **b** `c<`", "<p><em>a</em> <strong>b</strong> <code>c&lt;</code></p>\n"),
        ("~~a~~ 1~3 ~b~", "<p><del>a</del> 1~3 ~b~</p>\n"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
        ("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
        ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
        ("- a\n  1. b", "<ul>\n<li>a\n<ol>\n<li>b</li>\n</ol>\n</li>\n</ul>\n"),
        ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
        ("a\n\n---\n\nb", "<p>a</p>\n<hr>\n<p>b</p>\n"),
        (
            "```swift x\nlet a = \"<\"\n```",
            "<pre><code class=\"language-swift\">let a = &quot;&lt;&quot;\n</code></pre>\n"
        ),
        ("    a\n\n    b", "<pre><code>a\n\nb\n</code></pre>\n"),
        ("```\"><script>\nx\n```", "<pre><code class=\"language-&quot;&gt;&lt;script&gt;\">x\n</code></pre>\n"),
        ("a &amp; &lt; \\* &copy;", "<p>a &amp; &lt; * ©</p>\n"),
        ("", ""),
        ("\u{FEFF}a", "<p>a</p>\n"),
        ("a\u{0}\u{1}b&#1;c", "<p>a  bc</p>\n"),
    ])
    func writes(markdown: String, expected: String) throws {
        #expect(try html(markdown) == expected)
        #expect(try html(markdown.replacing("\n", with: "\r\n")) == expected.replacing("\u{FEFF}", with: ""))
    }

    @Test func writesTaskLists() throws {
        let expected = """
            <ul class="tasks">
            <li class="task"><input type="checkbox" disabled aria-label="To do"> a</li>
            <li class="task"><input type="checkbox" disabled checked aria-label="Done"> b</li>
            </ul>

            """
        #expect(try html("- [ ] a\n- [x] b") == expected)
    }

    @Test func writesTables() throws {
        let expected = """
            <div class="scroll"><table>
            <thead>
            <tr>
            <th scope="col">a</th>
            <th scope="col" class="align-center">b</th>
            <th scope="col" class="align-right">c</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>1</td>
            <td class="align-center">2|</td>
            <td class="align-right"></td>
            </tr>
            </tbody>
            </table></div>

            """
        #expect(try html("|a|b|c|\n|:--|:-:|--:|\n|1|2\\||") == expected)
        #expect(try html("|a|\n|---|").hasSuffix("</thead>\n</table></div>\n"))
    }

    @Test(arguments: [(0, "# a", "<h1"), (1, "# a", "<h2"), (2, "##### a", "<h6"), (3, "# a", "<h4")])
    func shiftsHeadings(offset: Int, markdown: String, expected: String) throws {
        #expect(try html(markdown, options: MarkdownOptions(headingOffset: offset)).hasPrefix(expected))
    }

    @Test(arguments: [
        ("see http://a.b/c.", "<a class=\"external\" rel=\"noreferrer\" href=\"http://a.b/c\">http://a.b/c</a>."),
        ("www.a.b", "<a class=\"external\" rel=\"noreferrer\" href=\"http://www.a.b\">www.a.b</a>"),
        ("<https://a.b>", "<a class=\"external\" rel=\"noreferrer\" href=\"https://a.b\">https://a.b</a>"),
        ("me@a.b", "href=\"mailto:me@a.b\""),
        ("[call](tel:+861012)", "href=\"tel:+861012\""),
        ("[x](http://a.b \"T\\\"<\")", "href=\"http://a.b\" title=\"T&quot;&lt;\">x</a>"),
        ("[x](http://a.b/中?a&b)", "href=\"http://a.b/%E4%B8%AD?a&amp;b\""),
    ])
    func writesExternalLinks(markdown: String, expected: String) throws {
        #expect(try html(markdown).contains(expected))
    }

    @Test(arguments: [
        ("![a *b*](img/c.png)", "<img src=\"../img/c.png\" alt=\"a b\">"),
        ("![\"](img/c.png \"t\")", "<img src=\"../img/c.png\" alt=\"&quot;\" title=\"t\">"),
        ("![a](nowhere.png)", "<p>a</p>"),
        ("![a](https://x.y/z.png)", "href=\"https://x.y/z.png\">a</a>"),
        ("![](https://x.y/z.png)", "href=\"https://x.y/z.png\">https://x.y/z.png</a>"),
        ("[![a](https://x.y/z.png)](b.md)", "<a href=\"b\">a</a>"),
        ("[![a](img/z.png)](b.md)", "<a href=\"b\"><img src=\"../img/z.png\" alt=\"a\"></a>"),
        ("![a [b](c.md) [[activity:x]]](img/z.png)", "<p><img src=\"../img/z.png\" alt=\"a b [[activity:x]]\"></p>"),
    ])
    func writesPictures(markdown: String, expected: String) throws {
        #expect(try html(markdown).contains(expected))
    }

    @Test func reportsPictures() throws {
        let marked = try MarkedText("甲 ![a](‹https://x.y/z.png›) ![b](img/q.png)")
        let document = try parse(marked.text)
        #expect(document.images.map(\.isExternal) == [true, false])
        #expect(document.images.map(\.alternative) == ["a", "b"])
        #expect(document.images.first?.location == marked.location)
    }

    @Test func givesPlainText() throws {
        let document = try parse("# T *e*\n\na `c`\nb [[activity:p]]\n\n| x | y |\n|---|---|\n| 1 | [[q:r|R]] |\n\n- i")
        #expect(document.plainText(resolve: resolve) == "T e\na c b Pay <all>\nx y \n1 R \ni\n")
        #expect(document.summary(resolve: resolve) == "a c b Pay <all>")
    }

    @Test func letsRawHTMLThroughOnlyWhenAllowed() throws {
        let markdown = "<div title=\"[[a:b]]\">\n\n<b>x</b> <!-- note -->\n\n<!-- for\nauthors -->"
        #expect(try html(markdown) == "<p>&lt;div title=&quot;[[a:b]]&quot;&gt;</p>\n<p>&lt;b&gt;x&lt;/b&gt; </p>\n")
        let allowed = try html(markdown, options: MarkdownOptions(allowsRawHTML: true))
        #expect(allowed == "<div title=\"[[a:b]]\">\n<p><b>x</b> <!-- note --></p>\n<!-- for\nauthors -->\n")
    }
}
