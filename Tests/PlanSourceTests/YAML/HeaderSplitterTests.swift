import Diagnostics
import Testing

@testable import PlanSource

struct HeaderSplitterTests {
    private struct Parts: Equatable {
        var header: String?
        var body: String
        var bodyLine: Int

        init(_ header: String?, _ body: String, _ bodyLine: Int) {
            (self.header, self.body, self.bodyLine) = (header, body, bodyLine)
        }
    }

    private func split(_ text: String) -> (parts: Parts?, findings: [Finding]) {
        let (parts, findings) = HeaderSplitter.split(Array(text.utf8)[...], file: FileID(0))
        let shown = parts.map { parts in
            Parts(
                parts.header.map { String(decoding: $0, as: UTF8.self) }, String(decoding: parts.body, as: UTF8.self),
                parts.bodyLine)
        }
        return (shown, findings)
    }

    @Test(arguments: [
        ("---\na: 1\n---\nbody\n", "a: 1\n", "body\n", 4), ("---\n---\n", "", "", 3),
        ("---\na: 1\n---", "a: 1\n", "", 4),
        ("---\r\na: 1\r\n---\r\nbody\r\n", "a: 1\r\n", "body\r\n", 4), ("---\ra: 1\r---\rbody", "a: 1\r", "body", 4),
        ("--- \na: 1\n---\t\nbody", "a: 1\n", "body", 4), ("---\na: b --- c\n---\n", "a: b --- c\n", "", 4),
        ("---\na: |\n  ---\nb: 1\n---\nbody", "a: |\n  ---\nb: 1\n", "body", 6),
        ("---\na: '---'\n---\none\n\n---\n\ntwo", "a: '---'\n", "one\n\n---\n\ntwo", 4),
        ("---\n----\n---x\n - ---\n---\n", "----\n---x\n - ---\n", "", 6),
    ])
    func endsTheHeaderAtALineOfThreeDashes(text: String, header: String, body: String, bodyLine: Int) {
        let (parts, findings) = split(text)
        #expect(parts == Parts(header, body, bodyLine))
        #expect(findings == [])
    }

    @Test(arguments: ["", "body", "\n---\na: 1\n---\n", " ---\na: 1\n", "----\na\n---\n", "-- -\n"])
    func takesTheRestForABody(text: String) {
        #expect(split(text).parts == Parts(nil, text, 1))
    }

    @Test(arguments: ["«---»\na: 1\n", "«---»", "«---»\r\na: 1\r\nbody", "«---»\na: 1\n --- \n"])
    func reportsAHeaderWithoutAnEnd(marked: String) {
        let text = MarkedText(marked)
        let (parts, findings) = split(text.text)
        #expect(parts == nil)
        expect(findings, ["header-unclosed"], at: text.marks)
    }
}

struct SourceEncodingTests {
    @Test(arguments: [
        ("", [0xFF], 1, 1), ("a\n中b", [0xC3], 2, 3), ("\u{FEFF}ab", [0xC0, 0x80], 1, 3), ("🙂\r\n🙂🙂", [0x80], 2, 3),
        ("a\n", [0xED, 0xA0, 0x80], 2, 1), ("é", [0xF0, 0x9F], 1, 2),
    ])
    func findsTheFirstByteThatIsNoUTF8(before: String, bytes: [UInt8], line: UInt32, column: UInt32) throws {
        let (text, findings) = SourceEncoding.text(of: Array(before.utf8) + bytes + Array(" a".utf8), file: FileID(2))
        #expect(text == nil)
        let finding = try #require(findings.first)
        let place = try #require(finding.location)
        #expect(finding.code == "invalid-utf8")
        #expect(finding.message == "byte 0x\(String(bytes[0], radix: 16, uppercase: true)) is not UTF-8")
        #expect([place.line, place.column, place.endColumn] == [line, column, column + 1])
        #expect(place.file == FileID(2))
    }

    @Test(arguments: [("\u{FEFF}a: 1", "a: 1"), ("", ""), ("中🙂", "中🙂"), ("a\u{FEFF}", "a\u{FEFF}")])
    func dropsAByteOrderMark(text: String, expected: String) {
        let result = SourceEncoding.text(of: Array(text.utf8), file: FileID(0))
        #expect(result.bytes.map(Array.init) == Array(expected.utf8))
        #expect(result.findings == [])
    }
}
