import Testing

@testable import Markup

@Suite("References in double square brackets")
struct ReferenceTests {
    @Test(arguments: [
        ("[[activity:pay]]", "<a href=\"a/pay.html\">Pay &lt;all&gt;</a>"),
        ("[[activity:pay|付款]]", "<a href=\"a/pay.html\">付款</a>"),
        ("[[ activity:pay | a \"b\" ]]", "<a href=\"a/pay.html\">a &quot;b&quot;</a>"),
        ("**[[activity:pay|x]]**", "<strong><a href=\"a/pay.html\">x</a></strong>"),
        ("中文**[[activity:pay|x]]**中文", "中文<strong><a href=\"a/pay.html\">x</a></strong>中文"),
        ("[[activity:pay|*x*]]", "<a href=\"a/pay.html\">*x*</a>"),
        ("[[system:none]]", "<p>system:none</p>"),
        ("[[system:none|the system]]", "<p>the system</p>"),
        ("[[[activity:pay|x]]]", "[<a href=\"a/pay.html\">x</a>]"),
        ("![[activity:pay|x]]", "!<a href=\"a/pay.html\">x</a>"),
        ("\\\\[[activity:pay|x]]", "\\<a href=\"a/pay.html\">x</a>"),
        ("[[activity:pay|x]](见下)", "x</a>(见下)"),
        ("[[activity:pay|x]] (see)", "x</a> (see)"),
        ("[[activity:a|x]][[activity:b|y]]", "x</a><a href=\"a/b.html\">y</a>"),
        ("# [[activity:pay|x]]", "<h1 id=\"x\"><a href=\"a/pay.html\">x</a></h1>"),
        ("| a |\n|---|\n| [[activity:pay\\|x]] |", "<td><a href=\"a/pay.html\">x</a></td>"),
        ("| a |\n|---|\n| [[activity:pay|x]] |", "<td><a href=\"a/pay.html\">x</a></td>"),
    ])
    func links(markdown: String, expected: String) throws {
        #expect(try html(markdown).contains(expected))
    }

    @Test(arguments: [
        ("\\[[activity:pay]]", "<p>[[activity:pay]]</p>"),
        ("[\\[activity:pay]]", "<p>[[activity:pay]]</p>"),
        ("`[[activity:pay]]`", "<code>[[activity:pay]]</code>"),
        ("    [[activity:pay]]", "<code>[[activity:pay]]"),
        ("```[[activity:pay]]\n[[activity:pay]]\n```", "class=\"language-[[activity:pay]]\">[[activity:pay]]"),
        ("<b title=\"[[activity:pay]]\">", "&lt;b title=&quot;[[activity:pay]]&quot;&gt;"),
        ("[a [[activity:pay]]](x.md)", "<a href=\"x\">a [[activity:pay]]</a>"),
        ("[[1]](x.md)", "<a href=\"x\">[1]</a>"),
        ("[a](x.md \"[[activity:pay]]\")", "title=\"[[activity:pay]]\""),
        ("[a](http://x/[[activity:pay]])", "href=\"http://x/%5B%5Bactivity:pay%5D%5D\""),
        ("[[]] [[ ]]", "<p>[[]] [[ ]]</p>"),
        ("[[activity:pay", "<p>[[activity:pay</p>"),
        ("[[activity:pay]", "<p>[[activity:pay]</p>"),
        ("[[activity:\npay]]", "<p>[[activity:\npay]]</p>"),
        ("[[a`b]]`", "[[a<code>b]]</code>"),
        ("&#91;[activity:pay]]", "<p>[[activity:pay]]</p>"),
        ("[[activity:pay|x]] &#1;000x&#2;", "x</a> 000x</p>"),
        ("| a |\n|---|\n| `[[a\\|b]]` |", "<td><code>[[a|b]]</code></td>"),
    ])
    func standsAsText(markdown: String, expected: String) throws {
        #expect(try html(markdown).contains(expected))
    }

    @Test(arguments: [
        "支付 ‹[[activity:pay|付款]]› 完",
        "> - x\n>   中 ‹[[a:b]]›",
        "`[[a:b]]` \\[[c:d]]\n‹[[e:f]]›",
        "| 甲 | b |\n|---|---|\n| 中 | ‹[[a:b\\|c]]› |",
        "x\r\ny ‹[[a:b]]›",
        "[^1]\n\n[^1]: note ‹[[a:b]]›",
    ])
    func underlinesTheWholeReference(marked: String) throws {
        let marked = try MarkedText(marked, firstLine: 7)
        let document = try parse(marked.text, firstLine: 7)
        #expect(document.links.map(\.location) == [marked.location])
    }

    @Test func listsTargets() throws {
        let targets = try parse("[[finance/activity:payments]] [[a:b|c|d]] [x](p%20q.md#%E4%B8%AD) [y](#z)").links.map(
            \.target)
        #expect(
            targets == [
                .entity(text: "finance/activity:payments", shown: nil), .entity(text: "a:b", shown: "c|d"),
                .relative(path: "p q.md", fragment: "中"), .relative(path: "", fragment: "z"),
            ])
    }

    @Test func countsManyReferences() throws {
        let names = (0..<5000).map { "activity:n\($0)" }
        let document = try parse(names.map { "[[\($0)]]" }.joined(separator: " "))
        #expect(document.links.map(\.target) == names.map { .entity(text: $0, shown: nil) })
    }
}
