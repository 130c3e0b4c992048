import Testing

@testable import Diagnostics

struct ExcerptTests {
    /// The line and the marks below it, for a stretch between `«` and `»`.
    private func excerpt(_ marked: String, width: Int = 100) throws -> String {
        let scalars = Array(marked.unicodeScalars)
        let start = try #require(scalars.firstIndex(of: "«"))
        let end = try #require(scalars.firstIndex(of: "»"))
        let text = SourceText(path: "plan.md", marked.filter { $0 != "«" && $0 != "»" })
        let location = SourceLocation(file: FileID(0), line: 1, column: start + 1, endColumn: end)
        let excerpt = try #require(Excerpt(of: location, in: text, width: width))
        return excerpt.source + "\n" + excerpt.padding + excerpt.underline
    }

    @Test(arguments: [
        ("rto: «24h»", "rto: 24h\n     ^~~"),
        ("rto:«»", "rto:\n    ^"),
        ("恢复: «24h»", "恢复: 24h\n      ^~~"),
        ("a: «恢复»b", "a: 恢复b\n   ^~~~"),
        ("e\u{301}: «x»", "e\u{301}: x\n   ^"),
        ("\t- «x»", "\t- x\n\t  ^"),
        ("🔥 «x»", "🔥 x\n   ^"),
        ("\u{1B}[2J «x»", "\u{FFFD}[2J x\n     ^"),
        ("\u{202E}«x»", "\u{FFFD}x\n ^"),
    ])
    func putsTheCaretBelowTheStretch(marked: String, expected: String) throws {
        #expect(try excerpt(marked) == expected)
    }

    @Test(arguments: [
        ("0123456789012345678901234567890123456789«x»yz", "…456789xyz"),
        ("«x»0123456789012345678901234567890123456789", "x01234567…"),
    ])
    func cutsLongLinesAroundTheStretch(marked: String, source: String) throws {
        let lines = try excerpt(marked, width: 9).split(separator: "\n").map(Array.init)
        #expect(String(lines[0]) == source)
        #expect(lines[0][lines[1].count - 1] == "x")
    }

    @Test func cutsWideLines() throws {
        let wide = String(repeating: "应急", count: 20)
        let expected = "…急应x急应…\n" + String(repeating: " ", count: 5) + "^"
        #expect(try excerpt(wide + "应«x»急" + wide, width: 10) == expected)
    }

    @Test func hasNothingToShowBeyondTheText() {
        let location = SourceLocation(file: FileID(0), line: 9, column: 1)
        #expect(Excerpt(of: location, in: SourceText(path: "plan.md", "a\n"), width: 80) == nil)
    }

    @Test func pointsBehindTheLineAtMost() throws {
        let location = SourceLocation(file: FileID(0), line: 1, column: 40, endColumn: 50)
        let excerpt = try #require(Excerpt(of: location, in: SourceText(path: "plan.md", "ab"), width: 80))
        #expect(excerpt.padding + excerpt.underline == "  ^")
    }
}
