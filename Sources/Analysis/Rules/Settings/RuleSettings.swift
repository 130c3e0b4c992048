import ContinuityModel
import Diagnostics

/// What the handbook makes of rules: which are off, milder or stricter.
struct RuleSettings {
    private let severities: [String: RuleSeverity]

    init(_ settings: HandbookSettings) {
        severities = settings.rules.reduce(into: [:]) { severities, setting in
            guard let code = setting.code?.value, let severity = setting.severity?.value,
                RuleSettings.isFree(code)
            else { return }
            severities[code] = severity
        }
    }

    /// The severity that the handbook sets; nil where it leaves a rule as it is.
    func severity(of code: String) -> RuleSeverity? { severities[code] }

    /// Whether a rule may be turned off or suppressed: not where pages built in spite of it would mislead.
    static func isFree(_ code: String) -> Bool {
        guard let rule = RuleSet.rule(code) else { return false }
        if case .always = rule.strictness { return false }
        return true
    }
}

extension RuleSeverity {
    /// The severity of the findings; nil for a rule that is off.
    var severity: Severity? {
        switch self {
        case .off: nil
        case .note: .note
        case .warning: .warning
        case .error: .error
        }
    }
}
