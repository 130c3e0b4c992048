import Diagnostics
import Testing

struct GitHubReporterTests {
    private func lines(errors: Int, warnings: Int, notes: Int) -> [Substring] {
        let severities =
            Array(repeating: Severity.note, count: notes) + Array(repeating: .warning, count: warnings)
            + Array(repeating: .error, count: errors)
        let findings = severities.enumerated().map { index, severity in
            Finding(severity, "a", "b", at: SourceLocation(file: FileID(0), line: index + 1, column: 1))
        }
        let files = SourceFiles([SourceText(path: "plan.md", "")])
        return ReportFormat.github.report(findings, in: files).split(separator: "\n")
    }

    @Test func showsAllThatGitHubKeeps() {
        let lines = lines(errors: 10, warnings: 10, notes: 10)
        #expect(lines.count == 30)
        #expect(
            lines.map { $0.prefix(3) } == Array(repeating: "::e", count: 10) + Array(repeating: "::w", count: 10)
                + Array(repeating: "::n", count: 10))
    }

    @Test func countsTheRest() {
        let lines = lines(errors: 12, warnings: 11, notes: 10)
        #expect(lines.last == "::notice::4 more findings are not shown here: 2 errors, 1 warning, 1 note")
        #expect(lines.count { $0.hasPrefix("::notice") } == 10)
        #expect(lines.count == 30)
    }

    @Test func countsOne() {
        #expect(lines(errors: 11, warnings: 0, notes: 0).last == "::notice::1 more finding is not shown here: 1 error")
    }

    @Test func escapesPropertiesAndText() {
        let files = SourceFiles([SourceText(path: "a,b:c%.md", "")])
        let finding = Finding(
            .error, "a", "50%\r\n::warning::x", at: SourceLocation(file: FileID(0), line: 1, column: 2, endColumn: 4))
        let expected =
            "::error file=a%2Cb%3Ac%25.md,line=1,endLine=1,col=2,endColumn=4,title=a::50%25%0D%0A::warning::x\n"
        #expect(ReportFormat.github.report([finding], in: files) == expected)
    }
}
