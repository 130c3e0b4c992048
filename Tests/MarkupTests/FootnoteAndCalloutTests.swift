import Testing

@testable import Markup

@Suite("Footnotes and callouts")
struct FootnoteAndCalloutTests {
    @Test func writesFootnotesWithALinkBackForEachReference() throws {
        let expected = """
            <p>a<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup> \
            b<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2" role="doc-noteref">1</a></sup></p>
            <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
            <ol>
            <li id="fn-1">
            <p>note <a class="footnote-back" href="#fnref-1" role="doc-backlink" aria-label="Back to reference 1">↩</a> \
            <a class="footnote-back" href="#fnref-1-2" role="doc-backlink" aria-label="Back to reference 1-2">↩</a></p>
            </li>
            </ol>
            </section>

            """
        #expect(try html("a[^x] b[^x]\n\n[^x]: note\n\n[^unused]: gone") == expected)
    }

    @Test func linksBackFromFootnotesWithoutAParagraphAtTheirEnd() throws {
        #expect(try html("a[^x]\n\n[^x]:\n    - b").contains("<p> <a class=\"footnote-back\""))
    }

    @Test func keepsIDsUniqueAcrossFootnotesThatReferToEachOther() throws {
        let html = try html("a[^x] b[^y]\n\n[^x]: see [^y]\n\n[^y]: see [^x] [^x]")
        let ids = html.split(separator: " id=\"").dropFirst().compactMap { $0.split(separator: "\"").first }
        let targets = html.split(separator: "href=\"#").dropFirst().compactMap { $0.split(separator: "\"").first }
        #expect(Set(ids).count == ids.count)
        #expect(Set(targets).isSubset(of: Set(ids)))
        #expect(html.contains("fnref-1-3"))
    }

    @Test func leavesUnknownFootnotesAsText() throws {
        #expect(try html("a[^x]") == "<p>a[^x]</p>\n")
    }

    @Test(arguments: CalloutKind.allCases)
    func writesCallouts(kind: CalloutKind) throws {
        let html = try html("> [!\(kind.rawValue.uppercased())]\n> a\n>\n> - b")
        let title = MarkdownLabels.english.title(of: kind)
        #expect(html.hasPrefix("<div class=\"callout callout-\(kind.rawValue)\" role=\"note\">\n"))
        #expect(html.contains("<p class=\"callout-title\">\(title)</p>\n<p>a</p>\n<ul>"))
        #expect(html.hasSuffix("</div>\n"))
    }

    @Test(arguments: [
        ("> [!NOTE] x", "<blockquote>\n<p>[!NOTE] x</p>\n</blockquote>\n"),
        ("> [!OTHER]\n> x", "<blockquote>\n<p>[!OTHER]\nx</p>\n</blockquote>\n"),
        ("[!NOTE]", "<p>[!NOTE]</p>\n"),
        (
            "> [!NOTE]",
            "<div class=\"callout callout-note\" role=\"note\">\n<p class=\"callout-title\">Note</p>\n</div>\n"
        ),
    ])
    func tellsCalloutsFromQuotes(markdown: String, expected: String) throws {
        #expect(try html(markdown) == expected)
    }

    @Test func takesLabels() throws {
        let labels = MarkdownLabels(
            callouts: [.warning: "警告 <"], taskDone: "完成", taskOpen: "待办", footnotes: "脚注", backToReference: "返回")
        let html = try html("> [!warning]\n> a[^1]\n\n- [x] b\n\n[^1]: c", options: MarkdownOptions(labels: labels))
        for text in ["警告 &lt;", "aria-label=\"完成\"", "aria-label=\"脚注\"", "aria-label=\"返回 1\""] {
            #expect(html.contains(text))
        }
    }
}
