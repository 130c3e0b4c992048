internal import ArgumentParser
internal import Diagnostics
internal import Publishing

/// Findings as text, for commands whose standard output is not a report.
enum FindingText {
    /// Says what keeps a command from doing its work, and gives the exit code.
    static func refusal(of report: BuildReport, saying outcome: String) -> ExitCode {
        Terminal.writeError(text(of: report.findings, in: report.files))
        Terminal.writeError("\(FindingSummary(of: report.findings).line); \(outcome)\n")
        return ExitCode(1)
    }

    /// The findings as `check` prints them.
    static func text(of findings: [Finding], in files: SourceFiles) -> String {
        guard !findings.isEmpty else { return "" }
        var options = ReportOptions()
        options.toolVersion = Version.current
        options.rules = RuleCatalogue.all
        return ReportFormat.text.report(findings, in: files, options: options)
    }
}
