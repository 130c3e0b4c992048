import Diagnostics
import Testing

@testable import PlanSource

/// Every fault of a YAML text is found where it lies.
struct YAMLFaultTests {
    private func findings(_ text: String) -> [Finding] {
        YAMLReader.read(Array(text.utf8), file: FileID(0)).findings
    }

    @Test(arguments: [
        ("a: &x «1»", "yaml-anchor"), ("a: «!!str 1»", "yaml-tag"), ("a: «!own [»1]", "yaml-tag"),
        ("«<<»: {b: 1}", "yaml-merge-key"), ("? [«a»]\n: 1", "yaml-compound-key"), ("{«a»: 1}: 1", "yaml-compound-key"),
        ("a: 1\n«---»\nb: 1", "yaml-second-document"), ("a: «~»", "yaml-null"), ("- «null»", "yaml-null"),
        ("a: b\n«\t»c: d", "yaml-tab"), ("a:\n«\t»b: 1", "yaml-tab"), ("a:\n  - b\n «\t»- c", "yaml-tab"),
        ("a: b«\u{2028}»c\nd: 1", "foreign-line-break"), ("# 中«\u{85}»\na: 1", "foreign-line-break"),
        ("a: 中«\u{2029}»", "foreign-line-break"),
    ])
    func reportsWhatNobodyShouldWrite(marked: String, code: String) {
        let text = MarkedText(marked.replacing("&x «1»", with: "«&x 1»"))
        expect(findings(text.text), [code], at: text.marks)
    }

    @Test(arguments: [
        ("title: Backup«:» restore", "a colon followed by a space"),
        ("中文: 备份«:» 恢复", "a colon followed by a space"),
        ("🙂: 🙂🙂«:» 🙂", "a colon followed by a space"),
        ("a: 1\nb: «\"»two\nc: 3\n", "a quotation mark"), ("a: «'»two\n---\n", "a quotation mark"),
        ("a: «[»1, 2\nb: 3\n", "a bracket that is never closed"), ("a: «{»b: 1\n", "a bracket that is never closed"),
        ("a: 1\n«n»o value here\nb: 2", "a line without 'key: value'"),
        ("a: «@»home", "a character that cannot begin a value"), ("a: «`»x`", "a character that cannot begin a value"),
        ("a: «\u{7}»", "a control character"), ("中: 文\nb: 🙂«\u{1}»", "a control character"),
        ("a: «-» b", "a list item that begins in the middle of a line"),
        ("a: 1\n b«:» 2", "a colon"), ("a:\n  - 1\n «b»: 2", "a line that"), ("a: \"«\\»q\"", "a backslash"),
        ("a: 1\n«]»", "a line that fits neither"),
    ])
    func saysWhatASyntaxErrorMeans(marked: String, message: String) throws {
        let text = MarkedText(marked)
        let found = findings(text.text)
        let finding = try #require(found.first)
        #expect(found.count == 1)
        #expect(finding.code == "yaml-syntax")
        #expect(finding.message.hasPrefix(message), "\(finding.message)")
        #expect(finding.location?.notation == text.marks.first?.notation)
    }

    @Test(arguments: [
        "«a»: 1\n«a»: 2", "x:\n  «中»: 1\n  b: 2\n  «中»: 3", "{«a»: 1, «\"a\"»: 2}", "«a»: 1\r\n«a»: 2\r\n",
    ])
    func reportsADuplicateKeyWithBothPlaces(marked: String) throws {
        let text = MarkedText(marked)
        let found = findings(text.text)
        expect(found, ["duplicate-key"], at: [text.marks[1]])
        #expect(found.first?.notes.map(\.location) == [text.marks[0]])
    }

    @Test func findsADuplicateAmongManyKeys() {
        let lines = (0..<40_000).map { "k\($0): 1\n" }.joined()
        #expect(findings(lines + "k39999: 2\nk7: 2").map(\.code) == ["duplicate-key", "duplicate-key"])
    }

    @Test func anAliasIsReportedAndItsAnchorToo() {
        let text = MarkedText("a: «&x [1]»\nb: «*x»")
        #expect(findings(text.text).map(\.code) == ["yaml-anchor", "yaml-alias"])
        #expect(findings(text.text).last?.location == text.marks[1])
    }

    @Test func goesOnBehindAForeignLineBreak() throws {
        let text = MarkedText("a: x\u{2028}y\n«b»: 1\n«b»: 2")
        let found = findings(text.text)
        #expect(found.map(\.code) == ["foreign-line-break", "duplicate-key"])
        #expect(found.last?.location == text.marks[1])
    }

    @Test(arguments: [(24, []), (25, ["yaml-too-deep"]), (5000, ["yaml-too-deep"])])
    func limitsNesting(depth: Int, codes: [String]) {
        let lists = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        #expect(findings(lists).map(\.code) == codes)
    }

    @Test(arguments: [(99_999, []), (100_000, ["file-too-large"])])
    func limitsTheNumberOfValues(count: Int, codes: [String]) {
        #expect(findings(String(repeating: "- a\n", count: count)).map(\.code) == codes)
    }

    @Test(arguments: [(1 << 20, []), ((1 << 20) + 1, ["file-too-large"])])
    func limitsTheSize(bytes: Int, codes: [String]) {
        #expect(findings("# " + String(repeating: "x", count: bytes - 2)).map(\.code) == codes)
    }

    @Test(arguments: ["", "\n\n", "# nothing\n", "---\n", "---\n...\n"])
    func findsNothingInNothing(text: String) {
        let (root, findings) = YAMLReader.read(Array(text.utf8), file: FileID(0))
        #expect(root?.isAbsent != false)
        #expect(findings == [])
    }

    @Test func countsLinesFromTheHeadersFirst() {
        let found = YAMLReader.read(Array("a: 1\na: 2".utf8), file: FileID(3), firstLine: 10).findings
        #expect(found.map(\.location?.line) == [11])
        #expect(
            YAMLReader.read(Array("a: 1\nb: '".utf8), file: FileID(3), firstLine: 10).findings.first?.location?.line
                == 11)
        #expect(
            YAMLReader.read(Array("a: 1\nb: \u{7}".utf8), file: FileID(3), firstLine: 10).findings.first?.location?.line
                == 11)
    }
}
