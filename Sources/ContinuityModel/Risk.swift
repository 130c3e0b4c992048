package import Diagnostics

/// Something that can interrupt a unit, and how likely and bad it is.
package struct Risk: Sendable {
    /// Its identifier.
    package var id: Located<String>?
    /// Its title.
    package var title: LocalizedText?
    /// What it is about.
    package var category: Located<RiskCategory>?
    /// Whether it comes from inside or outside.
    package var origin: Located<RiskOrigin>?
    /// A hazard code such as `N-EQ`.
    package var hazard: Located<String>?
    /// Examples of how it comes about.
    package var causes: [LocalizedText] = []
    /// The likelihood, as a step of the unit's matrix.
    package var likelihood: Located<String>?
    /// The impact, as a step of the unit's matrix.
    package var impact: Located<String>?
    /// What the interruption does.
    package var effect: LocalizedText?
    /// The activities, systems, suppliers, sites and roles that it hits.
    package var affects: [Reference] = []
    /// What is done about it.
    package var treatment: Located<Treatment>?
    /// The measures that make it less likely or less bad.
    package var mitigations: [Mitigation] = []
    /// The rating once the measures work.
    package var residual: ResidualRating?
    /// The role that answers for it.
    package var owner: Reference?
    /// Who accepted it, and until when.
    package var accepted: Acceptance?
    /// Whether a human has confirmed it; `confirmed` where absent.
    package var basis: Located<Basis>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// A measure against a risk.
package struct Mitigation: Sendable {
    /// What is done.
    package var what: LocalizedText?
    /// The role that does it.
    package var owner: Reference?
    /// The day by which it is done.
    package var due: Located<CalendarDate>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// The likelihood and impact that remain after mitigation.
package struct ResidualRating: Sendable {
    /// A step of the unit's matrix.
    package var likelihood: Located<String>?
    /// A step of the unit's matrix.
    package var impact: Located<String>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// The acceptance of a risk.
package struct Acceptance: Sendable {
    /// The role that accepts it.
    package var by: Reference?
    /// The last day on which the acceptance holds.
    package var until: Located<CalendarDate>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}
