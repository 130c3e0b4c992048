/// The layout `document`: the whole plan of one unit from title page to last chapter, for paper or as one file.
package struct DocumentContext: FieldedContext {
    /// The frame.
    package var page: PageFrame
    /// The plan in the handbook; nil in a single file.
    package var handbook: LinkContext?
    /// What a single file carries with it; nil within a site.
    package var file: SingleFileContext?
    /// The day on which the document was made.
    package var asOf: String
    /// The day after which a copy must not be used; nil where no review is due.
    package var discardAfter: String?
    /// What the plan says.
    package var plan: PlanContext
    /// The roles that the plan calls on.
    package var roles: [DocumentRoleContext]
    /// The scenarios in full.
    package var scenarios: [DocumentScenarioContext]
    /// The activities in full.
    package var activities: [DocumentActivityContext]
    /// The duties that the plan answers, in full.
    package var requirements: [DocumentRequirementContext]

    package static let fields: ContextFields<DocumentContext> = [
        .object("page", "The frame of the page") { $0.page },
        .object("handbook", "The plan in the handbook; absent in a single file") { $0.handbook },
        .object("file", "What a single file carries with it; absent within a site") { $0.file },
        .text("as-of", "The day on which the document was made") { $0.asOf },
        .optionalText("discard-after", "The day after which a copy must not be used; absent where no review is due") {
            $0.discardAfter
        },
        .object("plan", "What the plan says") { $0.plan },
        .list("roles", "The roles that the plan calls on") { $0.roles },
        .list("scenarios", "The scenarios in full") { $0.scenarios },
        .list("activities", "The activities in full") { $0.activities },
        .list("requirements", "The duties that the plan answers, in full") { $0.requirements },
    ]
}

/// What a document carries with it when it stands alone in one file.
package struct SingleFileContext: FieldedContext {
    /// The style sheet.
    package var style: String
    /// The content security policy that lets it in.
    package var policy: String

    package static let fields: ContextFields<SingleFileContext> = [
        .html("style", "The style sheet; the policy holds for exactly these bytes between the tags") { $0.style },
        .text("policy", "The content security policy that lets the style sheet in") { $0.policy },
    ]
}

/// A role in a document.
package struct DocumentRoleContext: FieldedContext {
    /// The anchor.
    package var anchor: String
    /// The role.
    package var row: RoleRowContext

    package static let fields: ContextFields<DocumentRoleContext> = [
        .text("anchor", "The anchor") { $0.anchor },
        .object("row", "The role") { $0.row },
    ]
}

/// A scenario in a document.
package struct DocumentScenarioContext: FieldedContext {
    /// The anchor.
    package var anchor: String
    /// The place among the scenarios, from 1.
    package var position: Int
    /// The scenario.
    package var scenario: ScenarioPageContext

    package static let fields: ContextFields<DocumentScenarioContext> = [
        .text("anchor", "The anchor") { $0.anchor },
        .text("position", "The place among the scenarios, from 1") { String($0.position) },
        .object("scenario", "The scenario") { $0.scenario },
    ]
}

/// An activity in a document.
package struct DocumentActivityContext: FieldedContext {
    /// The anchor.
    package var anchor: String
    /// The place among the activities, from 1.
    package var position: Int
    /// The activity.
    package var activity: ActivityPageContext

    package static let fields: ContextFields<DocumentActivityContext> = [
        .text("anchor", "The anchor") { $0.anchor },
        .text("position", "The place among the activities, from 1") { String($0.position) },
        .object("activity", "The activity") { $0.activity },
    ]
}

/// A requirement in a document.
package struct DocumentRequirementContext: FieldedContext {
    /// The anchor.
    package var anchor: String
    /// The requirement.
    package var requirement: RequirementContext

    package static let fields: ContextFields<DocumentRequirementContext> = [
        .text("anchor", "The anchor") { $0.anchor },
        .object("requirement", "The requirement") { $0.requirement },
    ]
}
