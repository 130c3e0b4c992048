internal import Diagnostics
internal import Publishing

/// Findings as text, for commands whose standard output is not a report.
enum FindingText {
    /// The findings as `check` prints them.
    ///
    /// - Parameter folder: the folder that the paths stand below; empty for none.
    static func text(of findings: [Finding], in files: SourceFiles, below folder: String) -> String {
        guard !findings.isEmpty else { return "" }
        var options = ReportOptions()
        options.toolVersion = Version.current
        options.rules = RuleCatalogue.all
        options.pathPrefix = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
        return ReportFormat.text.report(findings, in: files, options: options)
    }
}
