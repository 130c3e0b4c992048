import Testing

@testable import Markup

@Suite("Markup that tries to run code")
struct UnsafeMarkupTests {
    /// Every destination here is refused and named to the caller.
    @Test(arguments: [
        "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](javascript&colon;alert(1))",
        "[x](javascript&#58;alert(1))", "[x](&#106;avascript:alert(1))", "[x](&#x6A;avascript:alert(1))",
        "[x](java&#9;script:alert(1))", "[x](java&Tab;script:alert(1))", "[x](java&#10;script:alert(1))",
        "[x](&#1;javascript:alert(1))", "[x](&#32;javascript:alert(1))", "[x](<java script:alert(1)>)",
        "[x](< javascript:alert(1)>)", "[x](vbscript:msgbox(1))", "[x](data:text/html,<script>)",
        "[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](file:///etc/passwd)", "[x](//evil.example/x)",
        "[x](/\\evil.example)", "[x](\\\\\\\\evil.example)", "[x](javascript\\:alert)", "<javascript:alert(1)>",
        "[x]\n\n[x]: javascript:alert(1)", "![x](javascript:alert(1))", "![x](data:image/svg+xml,<svg>)",
        "![x](//evil.example/a.png)", "[x](h&#9;ttp://a.b)", "[x](\u{200B}javascript:alert(1))",
        "[x](feed:javascript:a)",
        "[x](blob:http://a)",
    ])
    func refusesDestinations(markdown: String) throws {
        let document = try parse(markdown)
        let html = document.html { _ in ResolvedLink(href: "resolved", title: "") }
        #expect(document.refusedLinks.count == 1)
        #expect(!html.contains("href"))
        #expect(!html.contains("<img"))
    }

    /// No quote, angle bracket or ampersand that an author typed gets out raw.
    @Test(arguments: [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a <b onclick=\"x\">",
        "<!-- --><script>x</script>",
        "&lt;script&gt;", "`<script>`", "```\n</code><script>\n```", "```x\"onload=\"y\nz\n```",
        "[x](a.md \"\\\"onload=alert(1)\")", "[x](<a\"onload=alert(1).md>)", "![\"onerror=alert(1) x](img/a.png)",
        "![x](<img/a\"onerror=alert(1).png>)", "\"\u{301}><script>", "<\u{301}script>",
        "![\"\u{301}onerror=x](img/a.png)",
        "[x](a.md \"\u{301}\\\"\u{301}onload=x\")", "# \"><script> {#a\"onload=x}", "[[activity:\"><script>]]",
        "[[activity:a|\"\u{301}><script>]]", "[[x:y|<script>]]", "| a |\n|---|\n| <script> |", "> [!NOTE]\n> <script>",
        "[^\"><script>]\n\n[^\"><script>]: x", "<http://a.b/\"onload=x>", "<div\n\n<script>\n", "<?php echo ?>",
        "<![CDATA[<script>]]>", "http://a.b/\"onload=alert(1)", "~~<script>~~", "- [ ] <script>",
    ])
    func escapes(markdown: String) throws {
        let html = try html(markdown)
        let tags = html.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1)
        for tag in tags {
            let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
            #expect(Self.knownTags.contains(String(name)), "\(html)")
        }
        #expect(!Self.attributes(in: html).contains { $0.hasPrefix("on") }, "\(html)")
    }

    private static let knownTags: Set<String> = [
        "p", "code", "pre", "a", "img", "h1", "table", "thead", "tbody", "tr", "th", "td", "div", "sup", "section",
        "ol",
        "li", "ul", "del", "input",
    ]

    /// The names of all attributes, read as a browser does: byte by byte, values in double quotes.
    private static func attributes(in html: String) -> [String] {
        var names: [String] = []
        var name: [UInt8] = []
        var (inTag, inValue) = (false, false)
        for byte in html.utf8 {
            switch byte {
            case UInt8(ascii: "<") where !inValue: inTag = true
            case UInt8(ascii: ">") where !inValue: inTag = false
            case UInt8(ascii: "\"") where inTag: inValue.toggle()
            case UInt8(ascii: " ") where inTag && !inValue: name = []
            case UInt8(ascii: "=") where inTag && !inValue: names.append(String(decoding: name, as: UTF8.self))
            default: if inTag, !inValue { name.append(byte) }
            }
        }
        return names
    }

    @Test func locatesRefusedDestinations() throws {
        let marked = try MarkedText("中 [x](‹JavaScript:alert(1)›)")
        let refused = try #require(try parse(marked.text).refusedLinks.first)
        #expect(refused.destination == "JavaScript:alert(1)")
        #expect(refused.location == marked.location)
    }
}
