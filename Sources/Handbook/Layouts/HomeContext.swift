/// A unit on the home page.
package struct UnitCardContext: FieldedContext {
    /// The title of the plan with its page.
    package var title: LinkContext
    /// Industry, size and region, in words.
    package var profile: String?
    /// Where the plan stands in its life, in words.
    package var status: String
    /// The word for the status in the sources: `approved`.
    package var statusID: String
    /// The version.
    package var version: String?
    /// Who answers for the plan.
    package var owner: LinkContext?
    /// When the next review is due.
    package var nextReview: String?
    /// The same as `YYYY-MM-DD`, for the reader's clock.
    package var nextReviewDate: String?
    /// The most urgent risks.
    package var topRisks: [RiskContext]
    /// Every scenario.
    package var scenarios: [LinkContext]
    /// The fastest objectives.
    package var objectives: [ObjectiveContext]
    /// How much waits for a human to confirm it, in words; nil where nothing does.
    package var unconfirmed: String?

    package static let fields: ContextFields<UnitCardContext> = [
        .object("title", "The title of the plan with its page") { $0.title },
        .optionalText("profile", "Industry, size and region") { $0.profile },
        .text("status", "Where the plan stands in its life") { $0.status },
        .text("status-id", "The word for the status in the sources") { $0.statusID },
        .optionalText("version", "The version") { $0.version },
        .object("owner", "Who answers for the plan") { $0.owner },
        .optionalText("next-review", "When the next review is due") { $0.nextReview },
        .optionalText("next-review-date", "The same as YYYY-MM-DD, for the reader's clock") { $0.nextReviewDate },
        .list("top-risks", "The most urgent risks, at most three") { $0.topRisks },
        .list("scenarios", "The scenarios, at most twelve") { $0.scenarios },
        .list("objectives", "The fastest objectives, at most three") { $0.objectives },
        .optionalText("unconfirmed", "How much waits for a human to confirm it") { $0.unconfirmed },
    ]
}

/// A number of the handbook with what it counts.
package struct CountContext: FieldedContext {
    /// The number.
    package var count: Int
    /// What is counted.
    package var label: String
    /// Where to see it.
    package var href: String?

    package static let fields: ContextFields<CountContext> = [
        .text("count", "The number") { String($0.count) },
        .text("label", "What is counted") { $0.label },
        .optionalText("href", "Where to see it") { $0.href },
    ]
}

/// Something that is due.
package struct DueContext: FieldedContext {
    /// What, with its place.
    package var subject: LinkContext
    /// What kind of duty.
    package var kind: String
    /// What of it, where the subject alone does not say: the finding, the measure, the channel.
    package var detail: String?
    /// The unit.
    package var unit: LinkContext?
    /// Who sees to it, where it is not the subject itself.
    package var owner: LinkContext?
    /// When.
    package var due: String
    /// When, as `YYYY-MM-DD`, for the reader's clock.
    package var dueDate: String

    package static let fields: ContextFields<DueContext> = [
        .object("subject", "What, with its place") { $0.subject },
        .text("kind", "What kind of duty") { $0.kind },
        .optionalText("detail", "What of it: the finding, the measure, the channel") { $0.detail },
        .object("unit", "The unit") { $0.unit },
        .object("owner", "Who sees to it, where it is not the subject itself") { $0.owner },
        .text("due", "When") { $0.due },
        .text("due-date", "When, as YYYY-MM-DD, for the reader's clock") { $0.dueDate },
    ]
}

/// The layout `home`.
package struct HomeContext: FieldedContext {
    /// The frame.
    package var page: PageFrame
    /// The units, at most sixty; the list of plans has all.
    package var units: [UnitCardContext]
    /// The list of all plans, where there are more than shown here.
    package var allUnits: LinkContext?
    /// The most urgent risks of all units.
    package var topRisks: [RiskContext]
    /// What is due next.
    package var due: [DueContext]
    /// How ready the organisation is.
    package var dashboard: DashboardContext
    /// The sizes of the handbook.
    package var counts: [CountContext]
    /// The free pages.
    package var pages: [LinkContext]

    package static let fields: ContextFields<HomeContext> = [
        .object("page", "The frame of the page") { $0.page },
        .list("units", "The units, at most sixty") { $0.units },
        .object("all-units", "The list of all plans, where there are more than shown") { $0.allUnits },
        .list("top-risks", "The most urgent risks of all units, at most ten") { $0.topRisks },
        .list("due", "What is due next, at most ten") { $0.due },
        .object("dashboard", "How ready the organisation is") { $0.dashboard },
        .list("counts", "The sizes of the handbook") { $0.counts },
        .list("pages", "The free pages") { $0.pages },
    ]
}
