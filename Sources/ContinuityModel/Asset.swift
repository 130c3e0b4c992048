package import Diagnostics

/// What kind of thing activities share.
package enum AssetKind: String, Sendable, CaseIterable {
    case system, supplier, site

    /// The kind in references.
    package var entityKind: EntityKind {
        switch self {
        case .system: .system
        case .supplier: .supplier
        case .site: .site
        }
    }
}

/// A system, supplier or site that activities depend on.
package struct Asset: Sendable {
    /// Its identifier.
    package var id: Located<String>?
    /// Its name.
    package var name: LocalizedText?
    /// What it is for.
    package var description: LocalizedText?
    /// The role that answers for it.
    package var owner: Reference?
    /// The time within which it is to be back.
    package var rto: Located<TimeSpan>?
    /// The greatest age that its data may have after recovery.
    package var rpo: Located<TimeSpan>?
    /// How long its own recovery takes, as measured or estimated.
    package var recoveryTime: RecoveryMeasurement?
    /// How its data is saved.
    package var backup: Backup?
    /// What the supplier has promised, in words.
    package var sla: LocalizedText?
    /// How the people behind it are reached.
    package var contacts: [Contact] = []
    /// What takes its place.
    package var alternates: [Reference] = []
    /// Natural hazard zones that it stands in: `floodplain`, `seismic-7`.
    package var hazardZones: [Located<String>] = []
    /// A common cause of failure that it shares with others of the same group, such as a cloud region.
    package var group: Located<String>?
    /// Who may read about it; `staff` where absent.
    package var audience: Located<Audience>?
    /// Whether nothing but its figures is left, since the readers of this edition may not know of it.
    package var isWithheld = false
    /// What it depends on itself.
    package var dependencies: [Dependency] = []
    /// Whether a human has confirmed it; `confirmed` where absent.
    package var basis: Located<Basis>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// How long a recovery took, and when that was measured.
package struct RecoveryMeasurement: Sendable {
    /// The time that recovery took; an estimate where `on` is absent.
    package var measured: Located<TimeSpan>?
    /// The day of the measurement.
    package var on: Located<CalendarDate>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// How data is saved; the worst loss is interval + duration (+ replication lag).
package struct Backup: Sendable {
    /// The time between the starts of two backups; 0 for continuous replication.
    package var every: Located<TimeSpan>?
    /// The time that one backup takes.
    package var takes: Located<TimeSpan>?
    /// The delay until a copy is complete elsewhere.
    package var lag: Located<TimeSpan>?
    /// Where the copies are.
    package var location: LocalizedText?
    /// Whether one copy cannot be reached over the network.
    package var offline: Located<Bool>?
    /// When a restore was last tried.
    package var lastRestore: Located<CalendarDate>?
    /// Where it is declared.
    package var sourceLocation: SourceLocation

    package init(location: SourceLocation) {
        sourceLocation = location
    }
}
