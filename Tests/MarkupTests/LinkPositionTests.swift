import Diagnostics
import Testing

@testable import Markup

@Suite("Places of ordinary links")
struct LinkPositionTests {
    @Test(arguments: [
        "中文 [a](‹p.md#h›)",
        "`[a](p.md)` [a](‹p.md›)",
        "\\[a](p.md) [a](‹p.md›)",
        "[x](y [a](‹p.md›)",
        "a\n  b [a](‹p.md› \"t\")",
        "> q\nlazy [a](‹p.md›)",
        "> 1. q\n>    w [a](<‹p q.md›>)",
        "[![alt](img/x.png)](‹p.md›)",
        "[a *b* `]` c](‹p(1).md›)",
        "[a](‹p\\_q.md›)",
        "bare ‹http://a.b/c› end",
        "中 <‹http://a.b/c›>",
        "write to ‹me@a.b›",
        "see ‹[the text][ref]›\n\n[ref]: p.md",
        "see ‹[ref]›\n\n[ref]: p.md",
        "[a\nb](‹p.md›)",
        "| 甲 | b |\n|---|---|\n| x\\|y | [a](‹p.md›) |",
        "# 题 [a](‹p.md›)",
        "x[^n]\n\n[^n]: 注 [a](‹p.md›)",
        "- [ ] [a](‹p.md›)",
    ])
    func underlinesTheDestination(marked: String) throws {
        let marked = try MarkedText(marked, firstLine: 3)
        #expect(try parse(marked.text, firstLine: 3).links.map(\.location) == [marked.location])
    }

    @Test func findsEachOfSeveralEqualLinks() throws {
        let document = try parse("[a](p.md) [b](p.md)\n[c](p.md)")
        #expect(document.links.map(\.location.line) == [1, 1, 2])
        #expect(document.links.map(\.location.column) == [5, 15, 5])
    }

    @Test func countsIndentationTakenOffBefore() throws {
        let source = MarkdownSource(text: "a\n[a](p.md)", file: FileID(2), firstLine: 10, indentation: 4)
        let location = try #require(MarkdownParser().parse(source).document?.links.first?.location)
        #expect(location == Diagnostics.SourceLocation(file: FileID(2), line: 11, column: 9, endColumn: 13))
    }
}
