package import Diagnostics

/// What a unit does and must resume: a prioritised activity after the business impact analysis (ISO 22301, 8.2.2).
package struct Activity: Sendable {
    /// Its identifier.
    package var id: Located<String>?
    /// Its name.
    package var name: LocalizedText?
    /// What it delivers, and to whom.
    package var description: LocalizedText?
    /// The role that answers for it.
    package var owner: Reference?
    /// Maximum tolerable period of disruption: the time until the impact is unacceptable. The clock starts at the event.
    package var mtpd: Located<TimeSpan>?
    /// Recovery time objective: the target time to resume at the MBCO; inside the MTPD.
    package var rto: Located<TimeSpan>?
    /// Recovery point objective: the greatest acceptable age of the data after recovery. Zero means no loss at all.
    package var rpo: Located<TimeSpan>?
    /// Minimum business continuity objective: the lowest acceptable level of service, and by when.
    package var mbco: MinimumLevel?
    /// How the harm grows over time.
    package var impacts: [ImpactPoint] = []
    /// What it needs.
    package var dependencies: [Dependency] = []
    /// Its own time to resume once everything it needs is back; zero where absent.
    package var takes: Located<TimeSpan>?
    /// How people go on by hand.
    package var workaround: LocalizedText?
    /// When an interruption hurts most.
    package var peaks: [LocalizedText] = []
    /// Whether a human has confirmed it; `confirmed` where absent.
    package var basis: Located<Basis>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// The lowest acceptable level of a service by a point in time.
package struct MinimumLevel: Sendable {
    /// The level in per cent of normal service.
    package var level: Located<Int>?
    /// The time by which the level must be reached; the RTO where absent.
    package var by: Located<TimeSpan>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// The harm that an interruption of a certain length does.
package struct ImpactPoint: Sendable {
    /// The time since the event.
    package var at: Located<TimeSpan>?
    /// What is harmed.
    package var category: Located<ImpactCategory>?
    /// How badly.
    package var level: Located<ImpactLevel>?
    /// Why.
    package var why: LocalizedText?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// Something that an activity or asset needs.
package struct Dependency: Sendable {
    /// What is needed: an activity, system, supplier, site or role.
    package var on: Reference?
    /// How it is needed; hard where absent.
    package var kind: Located<DependencyKind>?
    /// For a workaround: how long it holds.
    package var upTo: Located<TimeSpan>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }

    /// The kind, hard where none is written.
    package var effectiveKind: DependencyKind { kind?.value ?? .hard }
}
