/// A point on the curve of harm over time.
package struct ImpactContext: FieldedContext {
    /// The time since the event.
    package var at: String
    /// What is harmed.
    package var category: String
    /// How badly, in words.
    package var level: String
    /// How badly, 1 (negligible) to 5 (unacceptable).
    package var rank: Int
    /// A sign that shows the level without colour.
    package var sign: String
    /// Why.
    package var why: String?

    package static let fields: ContextFields<ImpactContext> = [
        .text("at", "The time since the event") { $0.at },
        .text("category", "What is harmed") { $0.category },
        .text("level", "How badly") { $0.level },
        .text("rank", "How badly, 1 (negligible) to 5 (unacceptable)") { String($0.rank) },
        .text("sign", "A sign that shows the level without colour") { $0.sign },
        .optionalText("why", "Why") { $0.why },
    ]
}

/// The layout `activity`.
package struct ActivityPageContext: FieldedContext {
    /// The frame.
    package var page: PageFrame
    /// The unit.
    package var unit: LinkContext
    /// What it delivers.
    package var description: String?
    /// Who answers for it.
    package var owner: ResponderContext?
    /// Its objectives and what the dependencies allow.
    package var objective: ObjectiveContext
    /// How the harm grows.
    package var impacts: [ImpactContext]
    /// The same as a picture, and what it says about the MTPD.
    package var impactSummary: ImpactSummaryContext?
    /// What it needs.
    package var dependencies: [DependencyContext]
    /// What needs it.
    package var dependants: [DependencyContext]
    /// How people go on by hand.
    package var workaround: String?
    /// When an interruption hurts most.
    package var peaks: [TextContext]
    /// The scenarios in which it stops.
    package var scenarios: [LinkContext]
    /// The risks that hit it.
    package var risks: [RiskContext]

    package static let fields: ContextFields<ActivityPageContext> = [
        .object("page", "The frame of the page") { $0.page },
        .object("unit", "The unit") { $0.unit },
        .optionalText("description", "What it delivers") { $0.description },
        .object("owner", "Who answers for it") { $0.owner },
        .object("objective", "Its objectives and what the dependencies allow") { $0.objective },
        .list("impacts", "How the harm grows over time") { $0.impacts },
        .object("impact-summary", "The same as a picture, and what it says about the MTPD") { $0.impactSummary },
        .list("dependencies", "What it needs") { $0.dependencies },
        .list("dependants", "What needs it") { $0.dependants },
        .optionalText("workaround", "How people go on by hand") { $0.workaround },
        .list("peaks", "When an interruption hurts most") { $0.peaks },
        .list("scenarios", "The scenarios in which it stops") { $0.scenarios },
        .list("risks", "The risks that hit it") { $0.risks },
    ]
}
