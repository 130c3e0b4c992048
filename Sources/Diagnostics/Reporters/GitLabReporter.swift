/// A code quality report for the merge request widget of GitLab.
struct GitLabReporter: Reporter {
    private let files: SourceFiles
    private let options: ReportOptions

    init(_ files: SourceFiles, _ options: ReportOptions) {
        self.files = files
        self.options = options
    }

    func report(_ findings: [Finding]) -> String {
        var fingerprints = FingerprintIssuer(files)
        let issues = findings.map { issue(for: $0, fingerprint: fingerprints.issue(for: $0)) }
        return JSONValue.array(issues).text(indented: true)
    }

    private func issue(for finding: Finding, fingerprint: String) -> JSONValue {
        let path = finding.location.map { files.path(of: $0.file) } ?? options.fallbackPath
        return [
            // GitLab does not show `check_name`, so the code stands in the description too.
            "description": .string("\(finding.message) [\(finding.code)]"),
            "check_name": .string(finding.code),
            "fingerprint": .string(fingerprint),
            "severity": .string(severity(of: finding)),
            "location": [
                "path": .string(options.pathPrefix + path),
                "lines": ["begin": .integer(finding.location.map { Int($0.line) } ?? 1)],
            ],
        ]
    }

    /// GitLab's word; without one it hides the issue.
    private func severity(of finding: Finding) -> String {
        switch finding.severity {
        case .error: "critical"
        case .warning: "major"
        case .note: "minor"
        }
    }
}
