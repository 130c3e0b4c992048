package import Diagnostics

/// A rule that the organisation wants stricter, milder or not at all.
package struct RuleSetting: Sendable {
    /// The code of the rule.
    package var code: Located<String>?
    /// The severity of its findings; unchanged where absent.
    package var severity: Located<RuleSeverity>?
    /// Why.
    package var reason: LocalizedText?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// Findings of one rule that are left out for a time.
package struct Suppression: Sendable {
    /// The code of the rule.
    package var code: Located<String>?
    /// Where they are left out: a reference such as `finance/activity:payments` or the path of a file.
    package var place: Located<String>?
    /// Why.
    package var reason: LocalizedText?
    /// The last day on which they are left out.
    package var until: Located<CalendarDate>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}
