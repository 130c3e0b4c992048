package import Diagnostics

/// What `handbook.yaml` says: the organisation and the conventions that every plan shares.
package struct HandbookSettings: Sendable {
    /// Whose handbook it is.
    package var organisation: Organisation
    /// Priority matrices of the organisation's own, beside the built-in ones.
    package var matrices: [MatrixDefinition] = []
    /// Recovery tiers from the fastest to the slowest.
    package var tiers: [RecoveryTier] = []
    /// How often plans are reviewed, exercised and their contacts checked.
    package var policy: ContinuityPolicy
    /// Things that recover together.
    package var recoveryGroups: [RecoveryGroup] = []
    /// Rules whose severity differs from the usual one.
    package var rules: [RuleSetting] = []
    /// Findings that are left out for a time, with the reason.
    package var suppressions: [Suppression] = []
    /// What Markdown may contain.
    package var markdown: MarkdownSettings
    /// Where the file begins.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
        organisation = Organisation(location: location)
        policy = ContinuityPolicy(location: location)
        markdown = MarkdownSettings(location: location)
    }

    /// The language of texts written without one and of `plan.md`: the first of the organisation's languages.
    package var defaultLanguage: String { organisation.languages.first?.value ?? "en" }
}

/// The organisation that a handbook belongs to.
package struct Organisation: Sendable {
    /// Its name.
    package var name: LocalizedText?
    /// What it does.
    package var industry: Located<Industry>?
    /// How many people it has.
    package var size: Located<CompanySize>?
    /// Where it works.
    package var regions: [Located<Region>] = []
    /// The languages of the handbook as BCP 47 tags, the default one first.
    package var languages: [Located<String>] = []
    /// An IANA time zone name.
    package var timezone: Located<String>?
    /// How strict the rules are; `building` where absent.
    package var maturity: Located<Maturity>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// A class of activities by their required RTO.
package struct RecoveryTier: Sendable {
    /// Its identifier.
    package var id: Located<String>?
    /// Its name.
    package var name: LocalizedText?
    /// The longest RTO that belongs to the tier; nil for the last one, which takes the rest.
    package var upTo: Located<TimeSpan>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// Cadences that hold where a plan sets none of its own.
package struct ContinuityPolicy: Sendable {
    /// How often a plan is reviewed.
    package var reviewEvery: Located<CalendarPeriod>?
    /// How often a plan is exercised.
    package var exerciseEvery: Located<CalendarPeriod>?
    /// How old the check of a contact may be.
    package var verifyContactsEvery: Located<CalendarPeriod>?
    /// The share of the MTPD that an RTO should stay within, in per cent.
    package var rtoWithin: Located<Int>?
    /// What RTOs count from; the event where absent.
    package var rtoCountsFrom: Located<ObjectiveClock>?
    /// The time from the event to the activation of a plan at the latest.
    package var activationWithin: Located<TimeSpan>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// What the narrative of plans and pages may contain.
package struct MarkdownSettings: Sendable {
    /// Whether raw HTML reaches the page as HTML; as text where absent or false.
    package var allowsRawHTML: Located<Bool>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}
