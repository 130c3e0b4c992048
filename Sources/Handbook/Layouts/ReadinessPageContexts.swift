/// The layout `exercises`: the exercise log of all units.
package struct ExercisesContext: FieldedContext {
    /// The frame.
    package var page: PageFrame
    /// Whether this is the first page of the log, which has the open findings of all.
    package var isFirst: Bool
    /// Findings that nobody has closed, on the first page of the log.
    package var findings: [OpenFindingContext]
    /// How many of those are not shown.
    package var hiddenFindings: Int
    /// The exercises of this page of the log, the one held last first.
    package var exercises: [ExerciseContext]
    /// The way through the log, where it has more than one page.
    package var pagination: PaginationContext?

    package static let fields: ContextFields<ExercisesContext> = [
        .object("page", "The frame of the page") { $0.page },
        .flag("first", "Whether this is the first page of the log") { $0.isFirst },
        .list("findings", "Findings that nobody has closed, on the first page only") { $0.findings },
        .text("hidden-findings", "How many of those are not shown") { String($0.hiddenFindings) },
        .flag("hides-findings", "Whether some are not shown") { $0.hiddenFindings > 0 },
        .list("exercises", "The exercises, the one held last first") { $0.exercises },
        .object("pagination", "The way through the log, where it has more than one page") { $0.pagination },
    ]
}

/// What is due in one month.
package struct DueMonthContext: FieldedContext {
    /// The month in words.
    package var title: String
    /// The month as `YYYY-MM`; its anchor is `month-` and this.
    package var id: String
    /// What is due, by day.
    package var items: [DueContext]

    package static let fields: ContextFields<DueMonthContext> = [
        .text("title", "The month in words") { $0.title },
        .text("id", "The month as YYYY-MM; its anchor is month- and this") { $0.id },
        .list("items", "What is due, by day") { $0.items },
    ]
}

/// The layout `calendar`: all that comes due, by month.
package struct CalendarContext: FieldedContext {
    /// The frame.
    package var page: PageFrame
    /// The days on which something is due, for the reader's clock.
    package var dueDays: String
    /// The months with the number of what is due in each.
    package var index: [CountContext]
    /// The months of this page of the list.
    package var months: [DueMonthContext]
    /// The way through the list, where it has more than one page.
    package var pagination: PaginationContext?
    /// The calendar file of all.
    package var feed: LinkContext?
    /// The calendar files of units; none where there are too many for a page.
    package var unitFeeds: [LinkContext]
    /// The calendar files of roles; none where there are too many for a page.
    package var roleFeeds: [LinkContext]

    package static let fields: ContextFields<CalendarContext> = [
        .object("page", "The frame of the page") { $0.page },
        .text("due-days", "The days on which something is due, for the reader's clock") { $0.dueDays },
        .list("index", "The months with the number of what is due in each") { $0.index },
        .list("months", "The months of this page of the list") { $0.months },
        .object("pagination", "The way through the list, where it has more than one page") { $0.pagination },
        .object("feed", "The calendar file of all") { $0.feed },
        .list("unit-feeds", "The calendar files of units, none where there are too many") { $0.unitFeeds },
        .list("role-feeds", "The calendar files of roles, none where there are too many") { $0.roleFeeds },
    ]
}

/// What lacks a counterpart of one kind, by name.
package struct CoverageGapContext: FieldedContext {
    /// Its anchor is `gap-` and this.
    package var id: String
    /// What is missing.
    package var title: String
    /// Those that lack it.
    package var items: [GapItemContext]
    /// How many more there are.
    package var hidden: Int

    package static let fields: ContextFields<CoverageGapContext> = [
        .text("id", "Its anchor is gap- and this") { $0.id },
        .text("title", "What is missing") { $0.title },
        .list("items", "Those that lack it") { $0.items },
        .text("hidden", "How many more there are") { String($0.hidden) },
        .flag("hides", "Whether there are more") { $0.hidden > 0 },
    ]
}

/// Something that lacks a counterpart.
package struct GapItemContext: FieldedContext {
    /// What it is.
    package var link: LinkContext
    /// The unit, where it has one.
    package var unit: LinkContext?

    package static let fields: ContextFields<GapItemContext> = [
        .object("link", "What it is") { $0.link },
        .object("unit", "The unit, where it has one") { $0.unit },
    ]
}

/// The coverage of one unit.
package struct UnitCoverageContext: FieldedContext {
    /// The plan.
    package var unit: LinkContext
    /// Its shares, in the order of the whole handbook's.
    package var shares: [CoverageShareContext]

    package static let fields: ContextFields<UnitCoverageContext> = [
        .object("unit", "The plan") { $0.unit },
        .list("shares", "Its shares, in the order of the whole handbook's") { $0.shares },
    ]
}

/// The layout `coverage`: what has the counterpart that it should have.
package struct CoverageContext: FieldedContext {
    /// The frame.
    package var page: PageFrame
    /// The whole handbook.
    package var shares: [CoverageShareContext]
    /// The units of this page of the list.
    package var units: [UnitCoverageContext]
    /// What has no counterpart, on the first page of the list.
    package var gaps: [CoverageGapContext]
    /// The way through the list, where it has more than one page.
    package var pagination: PaginationContext?

    package static let fields: ContextFields<CoverageContext> = [
        .object("page", "The frame of the page") { $0.page },
        .list("shares", "The whole handbook") { $0.shares },
        .list("units", "The units of this page of the list") { $0.units },
        .list("gaps", "What has no counterpart, on the first page only") { $0.gaps },
        .object("pagination", "The way through the list, where it has more than one page") { $0.pagination },
    ]
}
