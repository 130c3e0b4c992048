import Diagnostics
import Testing

struct SourceTextTests {
    @Test(arguments: [
        ("", [""]),
        ("a", ["a"]),
        ("a\nb", ["a", "b"]),
        ("a\r\nb\r\n", ["a", "b", ""]),
        ("a\rb", ["a", "b"]),
        ("a\r\r\nb\n\r", ["a", "", "b", "", ""]),
        ("\u{FEFF}a\n\u{FEFF}b", ["a", "\u{FEFF}b"]),
    ])
    func splitsLines(text: String, lines: [String]) {
        let source = SourceText(path: "plan.md", text)
        #expect((1...source.lineCount).map { source.line($0) } == lines)
        #expect(source.line(0) == nil)
        #expect(source.line(source.lineCount + 1) == nil)
    }

    @Test(arguments: [
        ("abc", 0, 1, 1), ("abc", 2, 1, 3), ("abc", 3, 1, 4), ("abc", 99, 1, 4),
        ("恢复: 2h", 3, 1, 2), ("恢复: 2h", 8, 1, 5), ("a\r\n恢复", 6, 2, 2), ("a\n", 2, 2, 1),
        ("\u{FEFF}ab", 3, 1, 1), ("\u{FEFF}ab", 4, 1, 2), ("👩‍💻x", 11, 1, 4),
    ])
    func convertsBothWays(text: String, offset: Int, line: Int, column: Int) {
        let source = SourceText(path: "plan.md", text)
        let position = SourcePosition(line: line, column: column)
        #expect(source.position(ofByte: offset) == position)
        #expect(source.byteOffset(of: position) == min(offset, source.bytes.count))
    }

    @Test(arguments: 0...2)
    func placesEveryByteOfAScalarAtItsColumn(offset: Int) {
        let source = SourceText(path: "plan.md", "恢复")
        #expect(source.position(ofByte: offset) == SourcePosition(line: 1, column: 1))
    }

    @Test(arguments: ["one\r\ntwo\rdrei 三\n\n", "\u{FEFF}恢复\n", "e\u{301}\u{1F600}\n"])
    func everyScalarHasItsOwnPosition(text: String) {
        let source = SourceText(path: "plan.md", text)
        let offsets = (1...source.lineCount).compactMap(source.byteRange).flatMap { range in
            range.filter { source.bytes[$0] & 0xC0 != 0x80 }
        }
        #expect(offsets.map { source.byteOffset(of: source.position(ofByte: $0)) } == offsets)
    }

    @Test func givesTheEndOfAShorterLine() {
        let source = SourceText(path: "plan.md", "ab\ncd")
        #expect(source.byteOffset(of: SourcePosition(line: 1, column: 9)) == 2)
        #expect(source.byteOffset(of: SourcePosition(line: 3, column: 1)) == nil)
    }

    @Test func marksAStretch() {
        let source = SourceText(path: "plan.md", "rto: 2h\nrpo: 1h")
        let expected = SourceLocation(file: FileID(3), line: 1, column: 6, endLine: 2, endColumn: 4)
        #expect(source.location(of: 5..<11, in: FileID(3)) == expected)
    }

    @Test(
        arguments: [
            ([0x61, 0xE6, 0x81, 0xA2], nil),
            ([0x61, 0x80], 1),
            ([0x61, 0xFF, 0x62], 1),
            ([0xC0, 0xAF], 0),
            ([0x61, 0xED, 0xA0, 0x80], 1),
            ([0xE6, 0x81], 0),
            ([0xF4, 0x90, 0x80, 0x80], 0),
        ] as [([UInt8], Int?)])
    func findsTheFirstInvalidByte(bytes: [UInt8], offset: Int?) {
        #expect(SourceText(path: "plan.md", bytes: bytes).firstInvalidByte == offset)
    }

    @Test func placesABadByteAfterWhatStandsBeforeIt() {
        let source = SourceText(path: "plan.md", bytes: Array("恢".utf8) + [0x80, 0x61])
        #expect(source.position(ofByte: 3) == SourcePosition(line: 1, column: 2))
        #expect(source.line(1) == "恢\u{FFFD}a")
    }

    @Test func readsTextsOnDemand() {
        let files = SourceFiles(paths: ["a.yaml", "b.yaml"]) { $0.index == 0 ? Array("x: 1".utf8) : nil }
        #expect(files.text(of: FileID(0))?.line(1) == "x: 1")
        #expect(files.text(of: FileID(1)) == nil)
        #expect(files.path(of: FileID(1)) == "b.yaml")
    }
}
