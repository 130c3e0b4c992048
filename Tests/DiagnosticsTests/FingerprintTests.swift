import Testing

@testable import Diagnostics

struct FingerprintTests {
    private func fingerprints(_ text: String, lines: [Int], code: String = "a", path: String = "plan.md") -> [String] {
        var issuer = FingerprintIssuer(SourceFiles([SourceText(path: path, text)]))
        return lines.map { line in
            issuer.issue(
                for: Finding(
                    .error, code, "message \(line)", at: SourceLocation(file: FileID(0), line: line, column: 1)))
        }
    }

    @Test func staysWhenLinesMove() {
        let before = fingerprints("rto: 2h\n", lines: [1])
        #expect(fingerprints("title: x\n\n  rto: 2h\r\n", lines: [3]) == before)
    }

    @Test func countsEqualLines() {
        let names = fingerprints("rto: 2h\nx\nrto: 2h\n", lines: [1, 3])
        #expect(names.map { $0.suffix(2) } == [":1", ":2"])
        #expect(names[0].dropLast(2) == names[1].dropLast(2))
    }

    @Test func differsByCodePathAndWords() {
        let names =
            fingerprints("a", lines: [1]) + fingerprints("b", lines: [1]) + fingerprints("a", lines: [1], code: "b")
            + fingerprints("a", lines: [1], path: "other.md")
        #expect(Set(names).count == 4)
    }
}
