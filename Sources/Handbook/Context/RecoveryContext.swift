/// A step of a recovery path.
package struct PathStepContext: FieldedContext {
    /// What recovers.
    package var link: LinkContext
    /// Its own time.
    package var takes: String

    package static let fields: ContextFields<PathStepContext> = [
        .object("link", "What recovers") { $0.link },
        .text("takes", "Its own recovery time") { $0.takes },
    ]
}

/// A row of a recovery table: what must be back by when, and what the dependencies allow.
package struct ObjectiveContext: FieldedContext {
    /// The activity or asset.
    package var subject: LinkContext
    /// The unit, for activities.
    package var unit: LinkContext?
    /// The kind of the subject: activity, system …
    package var kind: String
    /// The tier by required RTO.
    package var tier: String?
    /// Recovery time objective.
    package var rto: String?
    /// Recovery point objective.
    package var rpo: String?
    /// Maximum tolerable period of disruption.
    package var mtpd: String?
    /// The lowest acceptable level and its time, in words.
    package var mbco: String?
    /// The earliest recovery that the dependencies allow.
    package var earliest: String?
    /// RTO less earliest recovery.
    package var slack: String?
    /// Whether the slack is negative.
    package var isLate: Bool
    /// The path that binds the earliest recovery.
    package var path: [PathStepContext]
    /// The RTO that those who depend on it require.
    package var requiredRTO: String?
    /// Who requires it.
    package var requiredBy: LinkContext?
    /// The worst loss of data.
    package var dataLoss: String?
    /// Whether the row begins another tier, in a table by tier.
    package var startsTier = false
    /// What changed in it since the version that the handbook is compared with.
    package var change: ChangeMarkContext?

    package static let fields: ContextFields<ObjectiveContext> = [
        .object("subject", "The activity or asset") { $0.subject },
        .object("unit", "The unit, for activities") { $0.unit },
        .text("kind", "What the subject is") { $0.kind },
        .optionalText("tier", "The tier by required RTO") { $0.tier },
        .optionalText("rto", "Recovery time objective") { $0.rto },
        .optionalText("rpo", "Recovery point objective") { $0.rpo },
        .optionalText("mtpd", "Maximum tolerable period of disruption") { $0.mtpd },
        .optionalText("mbco", "The lowest acceptable level and its time") { $0.mbco },
        .optionalText("earliest", "The earliest recovery that the dependencies allow") { $0.earliest },
        .optionalText("slack", "RTO less earliest recovery") { $0.slack },
        .flag("late", "Whether the slack is negative") { $0.isLate },
        .list("path", "The steps that bind the earliest recovery, first to last") { $0.path },
        .optionalText("required-rto", "The RTO that those who depend on it require") { $0.requiredRTO },
        .object("required-by", "Who requires it") { $0.requiredBy },
        .optionalText("data-loss", "The worst loss of data") { $0.dataLoss },
        .flag("starts-tier", "Whether the row begins another tier, in a table by tier") { $0.startsTier },
        .object("change", "What changed in it; absent where nothing did, or nobody compares") { $0.change },
    ]
}

/// One place in the order of recovery.
package struct RecoveryStepContext: FieldedContext {
    /// The place, from 1.
    package var position: Int
    /// What recovers.
    package var subject: LinkContext
    /// What it is.
    package var kind: String
    /// By when it must be back.
    package var due: String?
    /// What must be back before it.
    package var after: [LinkContext]

    package static let fields: ContextFields<RecoveryStepContext> = [
        .text("position", "The place, from 1") { String($0.position) },
        .object("subject", "What recovers") { $0.subject },
        .text("kind", "What it is") { $0.kind },
        .optionalText("due", "By when it must be back") { $0.due },
        .list("after", "What must be back before it") { $0.after },
    ]
}

/// How one thing needs another.
package struct DependencyContext: FieldedContext {
    /// The other end.
    package var other: LinkContext
    /// The unit of the other end, for activities.
    package var unit: LinkContext?
    /// Hard, soft, data or workaround, in words.
    package var kind: String
    /// For a workaround: how long it holds.
    package var upTo: String?
    /// The RTO of the other end.
    package var rto: String?
    /// The MTPD of the other end.
    package var mtpd: String?

    package static let fields: ContextFields<DependencyContext> = [
        .object("other", "The other end") { $0.other },
        .object("unit", "The unit of the other end, for activities") { $0.unit },
        .text("kind", "Hard, soft, data or workaround, in words") { $0.kind },
        .optionalText("up-to", "For a workaround: how long it holds") { $0.upTo },
        .optionalText("rto", "The RTO of the other end") { $0.rto },
        .optionalText("mtpd", "The MTPD of the other end") { $0.mtpd },
    ]
}
