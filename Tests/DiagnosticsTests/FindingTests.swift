import Diagnostics
import Testing

struct FindingTests {
    private static func finding(_ code: String, file: Int, line: Int, column: Int) -> Finding {
        Finding(.error, code, "message", at: SourceLocation(file: FileID(file), line: line, column: column))
    }

    @Test func sortsByPlaceThenCode() {
        let placeless = Finding(.note, "z", "message", at: nil)
        let ordered = [
            placeless, Self.finding("b", file: 0, line: 2, column: 1), Self.finding("c", file: 0, line: 2, column: 1),
            Self.finding("a", file: 0, line: 10, column: 1), Self.finding("a", file: 1, line: 1, column: 1),
        ]
        #expect(Finding.sorted(ordered.reversed()) == ordered)
    }

    @Test func errorsAreWorst() {
        #expect(Severity.allCases.max() == .error)
        #expect(Severity.allCases.min() == .note)
    }

    @Test(
        arguments: [
            ([], "no findings"),
            ([(.error, 0), (.error, 0), (.error, 1), (.warning, 1)], "3 errors, 1 warning in 2 files"),
            ([(.note, 0)], "1 note in 1 file"),
            ([(.error, nil)], "1 error"),
        ] as [([(Severity, Int?)], String)])
    func summarises(findings: [(Severity, Int?)], line: String) {
        let findings = findings.map { severity, file in
            Finding(severity, "a", "b", at: file.map { SourceLocation(file: FileID($0), line: 1, column: 1) })
        }
        #expect(FindingSummary(of: findings).line == line)
    }
}
