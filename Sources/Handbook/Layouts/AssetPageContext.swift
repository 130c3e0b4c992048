/// How an asset's data is saved.
package struct BackupContext: FieldedContext {
    /// How often.
    package var every: String?
    /// How long it takes.
    package var takes: String?
    /// The delay until a copy is complete elsewhere.
    package var lag: String?
    /// Where the copies are.
    package var location: String?
    /// Whether one copy is off the network.
    package var isOffline: Bool
    /// When a restore was last tried.
    package var lastRestore: String?

    package static let fields: ContextFields<BackupContext> = [
        .optionalText("every", "How often") { $0.every },
        .optionalText("takes", "How long it takes") { $0.takes },
        .optionalText("lag", "The delay until a copy is complete elsewhere") { $0.lag },
        .optionalText("location", "Where the copies are") { $0.location },
        .flag("offline", "Whether one copy is off the network") { $0.isOffline },
        .optionalText("last-restore", "When a restore was last tried") { $0.lastRestore },
    ]
}

/// The layout `asset`: a system, supplier or site, and what is lost with it.
package struct AssetPageContext: FieldedContext {
    /// The frame.
    package var page: PageFrame
    /// System, supplier or site, in words.
    package var kind: String
    /// What it is for.
    package var description: String?
    /// Who answers for it.
    package var owner: ResponderContext?
    /// Its objectives and what others require of it.
    package var objective: ObjectiveContext
    /// How long a recovery took.
    package var measured: String?
    /// When that was measured.
    package var measuredOn: String?
    /// How its data is saved.
    package var backup: BackupContext?
    /// What the supplier promised.
    package var sla: String?
    /// How the people behind it are reached.
    package var contacts: [ContactContext]
    /// What takes its place.
    package var alternates: [LinkContext]
    /// Hazard zones and the common cause of failure.
    package var zones: [TextContext]
    /// What it needs.
    package var dependencies: [DependencyContext]
    /// What needs it.
    package var dependants: [DependencyContext]
    /// What follows when it is lost.
    package var loss: LossReportContext
    /// The scenarios in which it stops.
    package var scenarios: [LinkContext]

    package static let fields: ContextFields<AssetPageContext> = [
        .object("page", "The frame of the page") { $0.page },
        .text("kind", "System, supplier or site, in words") { $0.kind },
        .optionalText("description", "What it is for") { $0.description },
        .object("owner", "Who answers for it") { $0.owner },
        .object("objective", "Its objectives and what others require of it") { $0.objective },
        .optionalText("measured", "How long a recovery took") { $0.measured },
        .optionalText("measured-on", "When that was measured; absent for an estimate") { $0.measuredOn },
        .object("backup", "How its data is saved") { $0.backup },
        .optionalText("sla", "What the supplier promised") { $0.sla },
        .list("contacts", "How the people behind it are reached") { $0.contacts },
        .list("alternates", "What takes its place") { $0.alternates },
        .list("zones", "Hazard zones and the common cause of failure") { $0.zones },
        .list("dependencies", "What it needs") { $0.dependencies },
        .list("dependants", "What needs it") { $0.dependants },
        .object("loss", "What follows when it is lost") { $0.loss },
        .list("scenarios", "The scenarios in which it stops") { $0.scenarios },
    ]
}
