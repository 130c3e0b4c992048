/// Means kept ready.
package struct ResourceContext: FieldedContext {
    /// The identifier; its anchor is `resource-` and this.
    package var id: String
    /// The name.
    package var name: String
    /// What kind of means.
    package var kind: String
    /// How much.
    package var quantity: String?
    /// Who keeps it ready.
    package var owner: LinkContext?
    /// What needs it.
    package var purposes: [LinkContext]
    /// What changed in it since the version that the handbook is compared with.
    package var change: ChangeMarkContext?

    package static let fields: ContextFields<ResourceContext> = [
        .text("id", "The identifier; its anchor is resource- and this") { $0.id },
        .text("name", "The name") { $0.name },
        .text("kind", "What kind of means") { $0.kind },
        .optionalText("quantity", "How much") { $0.quantity },
        .object("owner", "Who keeps it ready") { $0.owner },
        .list("for", "What needs it") { $0.purposes },
        .object("change", "What changed in it; absent where nothing did, or nobody compares") { $0.change },
    ]
}

/// Something that comes round: an exercise or a training.
package struct RecurringContext: FieldedContext {
    /// The identifier; its anchor is `exercise-` or `training-` and this.
    package var id: String
    /// The title.
    package var title: String
    /// The kind, in words.
    package var kind: String
    /// The scenarios that are played, for exercises.
    package var scenarios: [LinkContext]
    /// Who takes part, for trainings.
    package var audience: String?
    /// Who holds it.
    package var owner: LinkContext?
    /// How often.
    package var every: String?
    /// When it was last held.
    package var last: String?
    /// When it is next due.
    package var next: String?
    /// When it is next due, as `YYYY-MM-DD`, for the reader's clock.
    package var nextDate: String?
    /// What came of it, in words.
    package var result: String?
    /// What was found.
    package var findings: [MeasureContext]
    /// What changed in it since the version that the handbook is compared with.
    package var change: ChangeMarkContext?

    package static let fields: ContextFields<RecurringContext> = [
        .text("id", "The identifier; its anchor is exercise- or training- and this") { $0.id },
        .text("title", "The title") { $0.title },
        .text("kind", "The kind, in words") { $0.kind },
        .list("scenarios", "The scenarios that are played") { $0.scenarios },
        .optionalText("audience", "Who takes part") { $0.audience },
        .object("owner", "Who holds it") { $0.owner },
        .optionalText("every", "How often") { $0.every },
        .optionalText("last", "When it was last held") { $0.last },
        .optionalText("next", "When it is next due") { $0.next },
        .optionalText("next-date", "When it is next due, as YYYY-MM-DD, for the reader's clock") { $0.nextDate },
        .optionalText("result", "What came of it, in words") { $0.result },
        .list("findings", "What was found") { $0.findings },
        .object("change", "What changed in it; absent where nothing did, or nobody compares") { $0.change },
    ]
}
