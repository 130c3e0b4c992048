package import Diagnostics

/// A duty from law, a standard or a contract.
package struct Requirement: Sendable {
    /// Its identifier.
    package var id: Located<String>?
    /// Its title.
    package var title: LocalizedText?
    /// Who made it.
    package var authority: LocalizedText?
    /// Where it holds; everywhere where empty.
    package var jurisdictions: [Located<Region>] = []
    /// For whom it holds; for all where empty.
    package var industries: [Located<Industry>] = []
    /// The time within which somebody must be told, and from when it counts.
    package var clock: NotificationClock?
    /// What in the handbook answers it.
    package var satisfiedBy: [Reference] = []
    /// Where the text can be read.
    package var source: Located<String>?
    /// The day by which somebody must check that it still holds.
    package var verifyBy: Located<CalendarDate>?
    /// Whether a human has confirmed it; `confirmed` where absent.
    package var basis: Located<Basis>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// A deadline for telling an authority.
package struct NotificationClock: Sendable {
    /// What starts the clock.
    package var trigger: LocalizedText?
    /// The time until the authority must know.
    package var within: Located<TimeSpan>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// A word of the field and what it means.
package struct GlossaryTerm: Sendable {
    /// Its identifier.
    package var id: Located<String>?
    /// The word.
    package var term: LocalizedText?
    /// What it means.
    package var definition: LocalizedText?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}
