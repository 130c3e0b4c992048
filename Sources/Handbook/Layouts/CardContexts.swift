/// The steps of a response that are due in one stretch of time.
package struct TimeBandContext: FieldedContext {
    /// The stretch, in words.
    package var name: String
    /// Its steps.
    package var actions: [ActionContext]

    package static let fields: ContextFields<TimeBandContext> = [
        .text("name", "The stretch of time, in words") { $0.name },
        .list("actions", "Its steps, in the order in which they are due") { $0.actions },
    ]
}

/// Which edition of a plan a card comes from.
package struct EditionContext: FieldedContext {
    /// The plan.
    package var unit: LinkContext?
    /// Where the plan stands in its life, in words.
    package var status: String?
    /// The word for the status in the sources.
    package var statusID: String?
    /// The version.
    package var version: String?
    /// The day of the approval.
    package var approvedOn: String?
    /// The day after which the card is thrown away: the next review of the plan.
    package var discardAfter: String?
    /// The same as `YYYY-MM-DD`, for the reader's clock.
    package var discardAfterDate: String?

    package static let fields: ContextFields<EditionContext> = [
        .object("unit", "The plan; absent for shared roles") { $0.unit },
        .optionalText("status", "Where the plan stands in its life") { $0.status },
        .optionalText("status-id", "The word for the status in the sources") { $0.statusID },
        .optionalText("version", "The version") { $0.version },
        .optionalText("approved-on", "The day of the approval") { $0.approvedOn },
        .optionalText("discard-after", "The day after which the card is thrown away") { $0.discardAfter },
        .optionalText("discard-after-date", "The same as YYYY-MM-DD, for the reader's clock") { $0.discardAfterDate },
    ]
}

/// The layout `scenario-card`: what to do, on one printed page.
package struct ScenarioCardContext: FieldedContext {
    /// The frame.
    package var page: PageFrame
    /// The page of the scenario.
    package var scenario: LinkContext
    /// The edition of the plan.
    package var edition: EditionContext
    /// The name under which the reader's device keeps ticks and T0.
    package var incident: String
    /// When the plan is activated.
    package var activateWhen: CardListContext
    /// Who leads, then the deputy.
    package var command: [ResponderContext]
    /// The roles of the plan that may activate it.
    package var activators: [LinkContext]
    /// The steps by time.
    package var bands: [TimeBandContext]
    /// The number of steps that have no room, in words.
    package var moreSteps: String?
    /// What to tell whom.
    package var messages: [MessageContext]
    /// The number of messages that have no room, in words.
    package var moreMessages: String?
    /// The authorities to tell in time.
    package var clocks: [ClockContext]
    /// The number of authorities that have no room, in words.
    package var moreClocks: String?
    /// When the response ends.
    package var standDownWhen: CardListContext
    /// The log sheet.
    package var log: LinkContext

    package static let fields: ContextFields<ScenarioCardContext> = [
        .object("page", "The frame of the page") { $0.page },
        .object("scenario", "The page of the scenario") { $0.scenario },
        .object("edition", "The edition of the plan") { $0.edition },
        .text("incident", "The name under which the reader's device keeps ticks and T0") { $0.incident },
        .object("activate-when", "When the plan is activated") { $0.activateWhen },
        .list("command", "Who leads, then the deputy") { $0.command },
        .list("activators", "The roles of the plan that may activate it") { $0.activators },
        .list("bands", "The steps by the time at which they are due") { $0.bands },
        .optionalText("more-steps", "The number of steps that have no room on the page, in words") { $0.moreSteps },
        .list("messages", "What to tell whom, the most urgent first") { $0.messages },
        .optionalText("more-messages", "The number of messages that have no room, in words") { $0.moreMessages },
        .list("clocks", "The authorities to tell in time, the shortest time first") { $0.clocks },
        .optionalText("more-clocks", "The number of authorities that have no room, in words") { $0.moreClocks },
        .object("stand-down-when", "When the response ends") { $0.standDownWhen },
        .object("log", "The log sheet") { $0.log },
    ]
}

/// A list on a card, with the number of lines that have no room.
package struct CardListContext: FieldedContext {
    /// The lines.
    package var lines: [TextContext]
    /// The number of lines that have no room, in words.
    package var more: String?

    package static let fields: ContextFields<CardListContext> = [
        .list("lines", "The lines") { $0.lines },
        .optionalText("more", "The number of lines that have no room, in words") { $0.more },
    ]
}

/// What a role does in one scenario.
package struct RoleCardPartContext: FieldedContext {
    /// The scenario with its crisis card.
    package var scenario: LinkContext
    /// The unit.
    package var unit: LinkContext
    /// The name under which the reader's device keeps ticks and T0.
    package var incident: String
    /// What the role is in it: leads, stands in for the lead; absent where it only does steps.
    package var task: String?
    /// Who leads; absent where the role itself does.
    package var lead: ResponderContext?
    /// Its steps, in the order in which they are due.
    package var actions: [ActionContext]
    /// The number of steps that have no room, in words.
    package var moreSteps: String?

    package static let fields: ContextFields<RoleCardPartContext> = [
        .object("scenario", "The scenario with its crisis card") { $0.scenario },
        .object("unit", "The unit") { $0.unit },
        .text("incident", "The name under which the reader's device keeps ticks and T0") { $0.incident },
        .optionalText("task", "Whether the role leads or stands in for the lead, in words") { $0.task },
        .object("lead", "Who leads; absent where the role itself does") { $0.lead },
        .list("actions", "Its steps, in the order in which they are due") { $0.actions },
        .optionalText("more-steps", "The number of steps that have no room on the page, in words") { $0.moreSteps },
    ]
}

/// The layout `role-card`: what somebody does in every scenario, on one printed page.
package struct RoleCardContext: FieldedContext {
    /// The frame.
    package var page: PageFrame
    /// The role and the people behind it.
    package var row: RoleRowContext
    /// The page of the role.
    package var role: LinkContext
    /// The edition of the plan; of a shared role no more than the day after which the card is thrown away.
    package var edition: EditionContext
    /// What it does, by scenario.
    package var parts: [RoleCardPartContext]
    /// The number of scenarios that have no room, in words.
    package var moreParts: String?
    /// The messages that it sends.
    package var messages: [MessageContext]
    /// The number of messages that have no room, in words.
    package var moreMessages: String?
    /// The log sheet.
    package var log: LinkContext

    package static let fields: ContextFields<RoleCardContext> = [
        .object("page", "The frame of the page") { $0.page },
        .object("row", "The role and the people behind it") { $0.row },
        .object("role", "The page of the role") { $0.role },
        .object("edition", "The edition of the plan; for a shared role only when to throw the card away") {
            $0.edition
        },
        .list("parts", "What it does, by scenario") { $0.parts },
        .optionalText("more-parts", "The number of scenarios that have no room on the page, in words") { $0.moreParts },
        .list("messages", "The messages that it sends, the most urgent first") { $0.messages },
        .optionalText("more-messages", "The number of messages that have no room, in words") { $0.moreMessages },
        .object("log", "The log sheet") { $0.log },
    ]
}
