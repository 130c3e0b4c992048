import Diagnostics
import Testing

@testable import Markup

@Suite("Texts that would cost too much")
struct HostileInputTests {
    private func findings(_ text: String) -> [Finding] {
        let outcome = MarkdownParser().parse(MarkdownSource(text: text, file: FileID(0), firstLine: 5))
        #expect((outcome.document == nil) == !outcome.findings.isEmpty)
        return outcome.findings
    }

    @Test(arguments: [
        (String(repeating: "a", count: 1_048_577), "markdown-too-large", 5),
        ("x\n" + String(repeating: "|a", count: 129), "markdown-table-too-wide", 6),
        ("a|b|c|d|e\n-|-|-|-|-\n" + String(repeating: "|b\n", count: 50_000), "markdown-table-too-wide", 50_005),
        (String(repeating: "> ", count: 65) + "a", "markdown-nested-too-deeply", 5),
        (String(repeating: "- ", count: 65) + "a", "markdown-nested-too-deeply", 5),
        (String(repeating: "1. ", count: 65) + "a", "markdown-nested-too-deeply", 5),
        (String(repeating: "a <![CDATA[\n", count: 1001), "markdown-too-many-declarations", 1005),
        (String(repeating: "a <?", count: 1001), "markdown-too-many-declarations", 5),
        (String(repeating: "![[]()", count: 1001), "markdown-too-costly", 5),
        (String(repeating: "a@", count: 10_001), "markdown-too-costly", 5),
        ("http://a" + String(repeating: ")", count: 101), "markdown-too-costly", 5),
        (String(repeating: "a\n|-|-|\n", count: 2000), "markdown-too-costly", 2054),
        (
            "[a]: /" + String(repeating: "a", count: 9000) + "\n\n" + String(repeating: "[a]", count: 9000),
            "markdown-too-costly", 5
        ),
        (
            "[a]: /b '" + String(repeating: "a\n", count: 4500) + "'\n\n" + String(repeating: "[a]", count: 9000),
            "markdown-too-costly", 5
        ),
        (String(repeating: "]: (", count: 100_000), "markdown-too-costly", 5),
    ])
    func refuses(text: String, code: String, line: Int) throws {
        let finding = try #require(findings(text).first)
        #expect(finding.code == code)
        #expect(finding.severity == .error)
        #expect(finding.location?.line == UInt32(line))
    }

    @Test(arguments: [
        String(repeating: "a", count: 1_048_576), String(repeating: "|", count: 128),
        String(repeating: "> ", count: 64) + "a", "a" + String(repeating: "<!", count: 1000),
        String(repeating: "[", count: 100_000), String(repeating: "[[", count: 100_000),
        String(repeating: "[[a]](", count: 50_000), String(repeating: "<", count: 100_000),
        String(repeating: "](", count: 100_000), String(repeating: "*a **a ", count: 20_000),
        String(repeating: "[a](b", count: 20_000), String(repeating: "[a](<b", count: 20_000),
        String(repeating: "[![a](b)](c)", count: 10_000), "[r]: u\n\n" + String(repeating: "[a][r] ", count: 10_000),
        String(repeating: "`", count: 100_000), String(repeating: "a~~ ", count: 20_000),
        String(repeating: "# a\n", count: 20_000), String(repeating: "a[^1]", count: 5000) + "\n\n[^1]: x",
        String(repeating: "| - |\n", count: 1000),
    ])
    func accepts(text: String) {
        #expect(findings(text).isEmpty)
    }

    @Test func namesBothNumbers() {
        let finding = findings("a" + String(repeating: "|", count: 200)).first
        #expect(finding?.message == "Line with 200 '|' has more than the limit of 128")
    }
}
