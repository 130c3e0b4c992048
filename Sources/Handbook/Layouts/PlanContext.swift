/// The layout `plan`: the whole plan of one unit.
package struct PlanContext: FieldedContext {
    /// The frame.
    package var page: PageFrame
    /// The plan as one document, to print; nil in a handbook too large for these.
    package var document: LinkContext?
    /// The page of who changed it and when; nil where the site has none.
    package var history: LinkContext?
    /// The facts of the header.
    package var facts: PlanFactsContext
    /// The narrative of `plan.md`.
    package var narrative: NarrativeContext?
    /// The matrix with the risks in its cells.
    package var matrix: MatrixContext?
    /// The risks, the most urgent first.
    package var risks: [RiskContext]
    /// The scenarios in source order.
    package var scenarios: [ScenarioContext]
    /// The roles that the plan calls on.
    package var roles: [RoleRowContext]
    /// The communication plan.
    package var messages: [MessageContext]
    /// The recovery table of activities and of the assets that they need.
    package var objectives: [ObjectiveContext]
    /// The order of recovery.
    package var order: [RecoveryStepContext]
    /// The order of recovery over time.
    package var orderChart: BarChartContext?
    /// What the activities need.
    package var map: DependencyMapContext?
    /// Means kept ready.
    package var resources: [ResourceContext]
    /// The exercises.
    package var exercises: [RecurringContext]
    /// The trainings.
    package var training: [RecurringContext]
    /// The duties that the plan answers.
    package var requirements: [LinkContext]
    /// The calendar file of what comes due in the plan; nil where nothing does.
    package var calendar: LinkContext?

    package static let fields: ContextFields<PlanContext> = [
        .object("page", "The frame of the page") { $0.page },
        .object("document", "The whole plan as one document, to print; absent in a handbook of very many plans") {
            $0.document
        },
        .object("history", "The page of who changed it and when; absent where the site has none") { $0.history },
        .object("facts", "The facts of the header") { $0.facts },
        .object("narrative", "The narrative of plan.md") { $0.narrative },
        .object("matrix", "The matrix with the risks in its cells") { $0.matrix },
        .list("risks", "The risks, the most urgent first") { $0.risks },
        .list("scenarios", "The scenarios in source order") { $0.scenarios },
        .list("roles", "The roles that the plan calls on") { $0.roles },
        .list("messages", "The communication plan") { $0.messages },
        .list("objectives", "The recovery table: activities, then the assets that they need") { $0.objectives },
        .list("order", "The order of recovery") { $0.order },
        .object("order-chart", "The same over time; absent where it is too long to draw") { $0.orderChart },
        .object("map", "What the activities need; absent where there is nothing or too much to draw") { $0.map },
        .list("resources", "Means kept ready") { $0.resources },
        .list("exercises", "The exercises") { $0.exercises },
        .list("training", "The trainings") { $0.training },
        .list("requirements", "The duties that the plan answers") { $0.requirements },
        .object("calendar", "The calendar file of what comes due, absent where nothing does") { $0.calendar },
    ]
}

/// The facts in the header of a plan.
package struct PlanFactsContext: FieldedContext {
    /// Where the plan stands in its life, in words.
    package var status: String
    /// The word for the status in the sources.
    package var statusID: String
    /// The version.
    package var version: String?
    /// Industry, size and region, in words.
    package var profile: String?
    /// Who answers for the plan.
    package var owner: ResponderContext?
    /// Who stands in.
    package var deputy: ResponderContext?
    /// Who approved it.
    package var approvedBy: LinkContext?
    /// When it was approved.
    package var approvedOn: String?
    /// Whether the plan has changed since, by the stamp of the approval.
    package var isApprovalSuspect: Bool
    /// How often it is reviewed.
    package var reviewEvery: String?
    /// When it last was.
    package var reviewLast: String?
    /// When it is next due.
    package var reviewNext: String?
    /// The same as `YYYY-MM-DD`, for the reader's clock.
    package var reviewNextDate: String?
    /// What calls for a review ahead of time.
    package var reviewTriggers: [TextContext]
    /// Why the plan exists.
    package var purpose: String?
    /// What it covers.
    package var scope: String?
    /// What it takes for granted.
    package var assumptions: [TextContext]
    /// How much waits for a human to confirm it, in words; nil where nothing does.
    package var unconfirmed: String?

    package static let fields: ContextFields<PlanFactsContext> = [
        .text("status", "Where the plan stands in its life") { $0.status },
        .text("status-id", "The word for the status in the sources") { $0.statusID },
        .optionalText("version", "The version") { $0.version },
        .optionalText("profile", "Industry, size and region") { $0.profile },
        .object("owner", "Who answers for the plan") { $0.owner },
        .object("deputy", "Who stands in for the owner") { $0.deputy },
        .object("approved-by", "Who approved it") { $0.approvedBy },
        .optionalText("approved-on", "When it was approved") { $0.approvedOn },
        .flag("is-approval-suspect", "Whether the plan has changed since it was approved") { $0.isApprovalSuspect },
        .optionalText("review-every", "How often it is reviewed") { $0.reviewEvery },
        .optionalText("review-last", "When it last was") { $0.reviewLast },
        .optionalText("review-next", "When the next review is due") { $0.reviewNext },
        .optionalText("review-next-date", "The same as YYYY-MM-DD, for the reader's clock") { $0.reviewNextDate },
        .list("review-triggers", "What calls for a review ahead of time") { $0.reviewTriggers },
        .optionalText("purpose", "Why the plan exists") { $0.purpose },
        .optionalText("scope", "What it covers") { $0.scope },
        .list("assumptions", "What it takes for granted") { $0.assumptions },
        .optionalText("unconfirmed", "How much waits for a human to confirm it") { $0.unconfirmed },
    ]
}

/// A role in a list.
package struct RoleRowContext: FieldedContext {
    /// The role and the people behind it.
    package var responder: ResponderContext
    /// Its crisis card; absent where the role has nothing to do in a response.
    package var card: LinkContext?
    /// What the role answers for.
    package var duties: [TextContext]
    /// The unit; absent for shared roles.
    package var unit: LinkContext?
    /// Whether the role may activate plans.
    package var mayActivate: Bool

    package static let fields: ContextFields<RoleRowContext> = [
        .object("responder", "The role and the people behind it") { $0.responder },
        .object("card", "Its crisis card; absent where the role has nothing to do in a response") { $0.card },
        .list("duties", "What the role answers for") { $0.duties },
        .object("unit", "The unit; absent for shared roles") { $0.unit },
        .flag("may-activate", "Whether the role may activate plans") { $0.mayActivate },
    ]
}
