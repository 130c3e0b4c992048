package import Diagnostics

/// What is said about the findings of this target: on files, on YAML, and on what the schema takes.
package enum SourceRules {
    /// The rules by theme.
    package static let all: [RuleInfo] = files + yaml + fields + values
}

extension RuleInfo {
    /// A rule whose breach is an error at every maturity: what cannot be read cannot be published.
    init(_ code: String, summary: String, why: String, wrong: String, right: String) {
        self.init(code: code, severity: .error, summary: summary, why: why, wrong: wrong, right: right)
    }
}
