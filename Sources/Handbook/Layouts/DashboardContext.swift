/// A recovery beside one of its objectives.
package struct MarginContext: FieldedContext {
    /// The activity or asset.
    package var subject: LinkContext
    /// The unit, for activities.
    package var unit: LinkContext?
    /// RTO, MTPD or RPO.
    package var objective: String
    /// What was promised.
    package var limit: String
    /// The earliest recovery, or for an RPO the worst loss of data.
    package var computed: String
    /// What is to spare.
    package var slack: String
    /// Whether that is less than nothing.
    package var isConflict: Bool

    package static let fields: ContextFields<MarginContext> = [
        .object("subject", "The activity or asset") { $0.subject },
        .object("unit", "The unit, for activities") { $0.unit },
        .text("objective", "RTO, MTPD or RPO") { $0.objective },
        .text("limit", "What was promised") { $0.limit },
        .text("computed", "The earliest recovery, or for an RPO the worst loss of data") { $0.computed },
        .text("slack", "What is to spare") { $0.slack },
        .flag("conflict", "Whether that is less than nothing") { $0.isConflict },
    ]
}

/// How ready the organisation is, on the home page; every list is short and leads to all of it.
package struct DashboardContext: FieldedContext {
    /// The plans by their state.
    package var states: [CountContext]
    /// The number of objectives that the recovery cannot keep.
    package var conflicts: Int
    /// The objectives with the least to spare.
    package var margins: [MarginContext]
    /// The recovery tables.
    package var recovery: LinkContext
    /// The days on which something is due, for the reader's clock.
    package var dueDays: String
    /// The calendar, with the number of all that comes due.
    package var allDue: LinkContext?
    /// The exercises held last.
    package var exercises: [ExerciseContext]
    /// The log of all exercises, with their number.
    package var allExercises: LinkContext?
    /// The number of findings that nobody has closed.
    package var openFindings: Int
    /// The findings to close first.
    package var findings: [OpenFindingContext]
    /// What has a counterpart.
    package var coverage: [CoverageShareContext]
    /// The page of coverage.
    package var allCoverage: LinkContext

    package static let fields: ContextFields<DashboardContext> = [
        .list("states", "The plans by their state") { $0.states },
        .text("conflicts", "The number of objectives that the recovery cannot keep") { String($0.conflicts) },
        .flag("in-conflict", "Whether there are any") { $0.conflicts > 0 },
        .list("margins", "The objectives with the least to spare, at most five") { $0.margins },
        .object("recovery", "The recovery tables") { $0.recovery },
        .text("due-days", "The days on which something is due, for the reader's clock") { $0.dueDays },
        .object("all-due", "The calendar, with the number of all that comes due") { $0.allDue },
        .list("exercises", "The exercises held last, at most five") { $0.exercises },
        .object("all-exercises", "The log of all exercises, with their number") { $0.allExercises },
        .text("open-findings", "The number of findings that nobody has closed") { String($0.openFindings) },
        .list("findings", "The findings to close first, at most five") { $0.findings },
        .list("coverage", "What has a counterpart") { $0.coverage },
        .object("all-coverage", "The page of coverage") { $0.allCoverage },
    ]
}
