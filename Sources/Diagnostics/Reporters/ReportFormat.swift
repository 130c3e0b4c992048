/// A way to hand findings to people and tools.
package enum ReportFormat: String, Sendable, CaseIterable {
    /// What compilers print, for terminals and problem matchers.
    case text
    /// Our own versioned JSON.
    case json
    /// SARIF 2.1.0, for GitHub code scanning and editors.
    case sarif
    /// Workflow commands, for annotations in a GitHub pull request.
    case github
    /// A code quality report, for GitLab merge requests.
    case gitlab
    /// The JSON of reviewdog.
    case rdjson

    /// The findings in this format, in the order of `Finding.sorted`; equal input gives equal text.
    package func report(
        _ findings: [Finding], in files: SourceFiles, options: ReportOptions = ReportOptions()
    ) -> String {
        let findings = Finding.sorted(findings)
        return switch self {
        case .text: TextReporter(files, options).report(findings)
        case .json: JSONReporter(files, options).report(findings)
        case .sarif: SARIFReporter(files, options).report(findings)
        case .github: GitHubReporter(files, options).report(findings)
        case .gitlab: GitLabReporter(files, options).report(findings)
        case .rdjson: RDJSONReporter(files, options).report(findings)
        }
    }
}

extension JSONValue {
    /// Findings as the JSON report has them, for answers that hold more than a report.
    package static func report(_ findings: [Finding], in files: SourceFiles) -> JSONValue {
        JSONReporter(files, ReportOptions()).document(Finding.sorted(findings))
    }
}

/// What a report needs to know besides the findings.
package struct ReportOptions: Sendable {
    /// Put before every path, so that it holds from the root of the repository: `Content/`. Empty for none.
    package var pathPrefix = ""
    /// Whether the text report is coloured with ANSI sequences.
    package var usesColor = false
    /// The widest source excerpt of the text report, in columns.
    package var excerptWidth = 100
    /// The version of Mainstay, for formats that name their tool.
    package var toolVersion = ""
    /// What is known about the codes, for formats that describe them.
    package var rules: [RuleInfo] = []
    /// The file that findings without a place are filed under, by formats that insist on one.
    package var fallbackPath = "handbook.yaml"

    package init() {}
}

/// Turns sorted findings into text. Reporters are pure: they read source texts through `SourceFiles` and nothing else.
protocol Reporter {
    init(_ files: SourceFiles, _ options: ReportOptions)

    func report(_ findings: [Finding]) -> String
}
