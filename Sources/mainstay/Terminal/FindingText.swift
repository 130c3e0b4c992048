internal import Diagnostics
internal import Publishing

/// Findings as text, for commands whose standard output is not a report.
enum FindingText {
    /// The findings as `check` prints them.
    static func text(of findings: [Finding], in files: SourceFiles) -> String {
        guard !findings.isEmpty else { return "" }
        var options = ReportOptions()
        options.toolVersion = Version.current
        options.rules = RuleCatalogue.all
        return ReportFormat.text.report(findings, in: files, options: options)
    }
}
