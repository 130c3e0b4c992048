package import ContinuityModel
package import Diagnostics

/// One thing that must hold in a handbook, with its name, its reason and its check.
package protocol Rule: SendableMetatype {
    /// What is said about the rule in the rule reference.
    static var info: RuleInfo { get }

    /// How the severity grows with the maturity of the organisation.
    static var strictness: Strictness { get }

    /// The severity for an organisation; nil where the rule does not apply.
    static func severity(at maturity: Maturity) -> Severity?

    /// The findings of the rule; what the schema has reported as missing is passed over in silence.
    static func check(_ analysis: ContinuityAnalysis) -> [Finding]
}

extension Rule {
    package static func severity(at maturity: Maturity) -> Severity? { strictness.severity(at: maturity) }

    /// A finding of this rule at the severity of the handbook.
    static func finding(
        _ analysis: ContinuityAnalysis, _ message: String, at location: SourceLocation?, notes: [Finding.Note] = [],
        help: String
    ) -> Finding {
        finding(analysis.plans.settings, message, at: location, notes: notes, help: help)
    }

    /// A finding of this rule at the severity of the handbook.
    static func finding(
        _ settings: HandbookSettings, _ message: String, at location: SourceLocation?, notes: [Finding.Note] = [],
        help: String
    ) -> Finding {
        Finding(severity(at: settings.maturity) ?? .note, info.code, message, at: location, notes: notes, help: help)
    }
}

/// How the severity of a rule grows from a first plan to a regulated programme.
package enum Strictness: Sendable {
    /// An error everywhere: the sources contradict themselves, and pages built from them would mislead.
    case always
    /// A warning for beginners, an error for all others.
    case firm
    /// A warning for beginners and while building, an error from `standard` on.
    case growing
    /// A note for beginners, a warning for all others.
    case advice
    /// A note everywhere.
    case hint
    /// A warning from `standard` on, and nothing before: what a programme asks for once its plans stand.
    case mature

    /// The severity at a maturity; nil where the rule does not apply yet.
    package func severity(at maturity: Maturity) -> Severity? {
        switch (self, maturity) {
        case (.always, _): .error
        case (.firm, .starting): .warning
        case (.firm, _): .error
        case (.growing, .starting), (.growing, .building): .warning
        case (.growing, _): .error
        case (.advice, .starting): .note
        case (.advice, _): .warning
        case (.hint, _): .note
        case (.mature, .starting), (.mature, .building): nil
        case (.mature, _): .warning
        }
    }
}

extension RuleInfo {
    /// The severity shown is that of a handbook that is `building`, which is also what an absent maturity means, or of
    /// the first maturity at which the rule applies.
    init(
        _ code: String, _ strictness: Strictness, summary: String, why: String, wrong: String, right: String
    ) {
        self.init(
            code: code, severity: strictness.severity(at: .building) ?? .warning, summary: summary, why: why,
            wrong: wrong,
            right: right)
    }
}
