/// A line of the exercise log: what was tried, what came of it, what is left to do.
package struct ExerciseContext: FieldedContext {
    /// The title with the place where it is described.
    package var title: LinkContext
    /// The unit that holds it.
    package var unit: LinkContext
    /// How the plan is exercised, in words.
    package var kind: String
    /// The scenarios that are played.
    package var scenarios: [LinkContext]
    /// How often.
    package var every: String?
    /// When it was last held.
    package var last: String?
    /// The same as `YYYY-MM-DD`.
    package var lastDate: String?
    /// When it is next due.
    package var next: String?
    /// The same as `YYYY-MM-DD`, for the reader's clock.
    package var nextDate: String?
    /// Whether its objectives were met, in words; nil where nothing is recorded.
    package var outcome: String?
    /// Whether its objectives were not met.
    package var isFailed: Bool
    /// The recovery time that was measured.
    package var measured: String?
    /// The tightest RTO of what the scenarios restore.
    package var required: String?
    /// What has that RTO.
    package var requiredBy: LinkContext?
    /// Whether the measured time is longer than that RTO.
    package var isLate: Bool
    /// What was found.
    package var findings: [MeasureContext]
    /// The number of findings that nobody has closed.
    package var openFindings: Int
    /// What changed in it since the version that the handbook is compared with.
    package var change: ChangeMarkContext?

    package static let fields: ContextFields<ExerciseContext> = [
        .object("title", "The title with the place where it is described") { $0.title },
        .object("unit", "The unit that holds it") { $0.unit },
        .text("kind", "How the plan is exercised") { $0.kind },
        .list("scenarios", "The scenarios that are played") { $0.scenarios },
        .optionalText("every", "How often") { $0.every },
        .optionalText("last", "When it was last held") { $0.last },
        .optionalText("last-date", "The same as YYYY-MM-DD") { $0.lastDate },
        .optionalText("next", "When it is next due") { $0.next },
        .optionalText("next-date", "The same as YYYY-MM-DD, for the reader's clock") { $0.nextDate },
        .optionalText("outcome", "Whether its objectives were met; absent where nothing is recorded") { $0.outcome },
        .flag("failed", "Whether its objectives were not met") { $0.isFailed },
        .optionalText("measured", "The recovery time that was measured") { $0.measured },
        .optionalText("required", "The tightest RTO of what the scenarios restore") { $0.required },
        .object("required-by", "What has that RTO") { $0.requiredBy },
        .flag("late", "Whether the measured time is longer than that RTO") { $0.isLate },
        .list("findings", "What was found") { $0.findings },
        .text("open-findings", "The number of findings that nobody has closed") { String($0.openFindings) },
        .object("change", "What changed in it; absent where nothing did, or nobody compares") { $0.change },
    ]
}

/// A finding of an exercise that nobody has closed.
package struct OpenFindingContext: FieldedContext {
    /// The exercise that brought it to light.
    package var exercise: LinkContext
    /// The unit.
    package var unit: LinkContext?
    /// What was found, who puts it right, by when.
    package var finding: MeasureContext

    package static let fields: ContextFields<OpenFindingContext> = [
        .object("exercise", "The exercise that brought it to light") { $0.exercise },
        .object("unit", "The unit") { $0.unit },
        .object("finding", "What was found, who puts it right, by when") { $0.finding },
    ]
}
