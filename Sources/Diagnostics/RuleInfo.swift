/// What `mainstay explain CODE` and the rule page of the site say about one kind of finding.
package struct RuleInfo: Sendable {
    /// The kebab-case name of the fault.
    package let code: String
    /// The severity in a handbook whose maturity says nothing else.
    package let severity: Severity
    /// The rule in one line, phrased as what must hold.
    package let summary: String
    /// Why it matters, in a few sentences, with the source of the rule.
    package let why: String
    /// A short source text that breaks the rule.
    package let wrong: String
    /// The same text put right.
    package let right: String

    package init(code: String, severity: Severity, summary: String, why: String, wrong: String, right: String) {
        self.code = code
        self.severity = severity
        self.summary = summary
        self.why = why
        self.wrong = wrong
        self.right = right
    }
}
