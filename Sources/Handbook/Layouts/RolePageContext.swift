/// What a role has to do in one plan.
package struct RoleTasksContext: FieldedContext {
    /// The plan.
    package var unit: LinkContext
    /// The scenarios that it leads.
    package var leads: [LinkContext]
    /// Its steps in scenarios.
    package var actions: [ActionContext]
    /// The messages that it sends.
    package var messages: [MessageContext]
    /// What it answers for: plans, activities, risks, resources, exercises, trainings.
    package var owns: [LinkContext]

    package static let fields: ContextFields<RoleTasksContext> = [
        .object("unit", "The plan") { $0.unit },
        .list("leads", "The scenarios that it leads") { $0.leads },
        .list("actions", "Its steps in scenarios") { $0.actions },
        .list("messages", "The messages that it sends") { $0.messages },
        .list("owns", "What it answers for") { $0.owns },
    ]
}

/// The layout `role`: all that a role must do, in every plan.
package struct RolePageContext: FieldedContext {
    /// The frame.
    package var page: PageFrame
    /// The role and the people behind it.
    package var row: RoleRowContext
    /// Where the holder works.
    package var site: LinkContext?
    /// What it has to do, by plan.
    package var tasks: [RoleTasksContext]
    /// The systems, suppliers and sites that it answers for.
    package var assets: [LinkContext]
    /// The roles that it stands in for.
    package var standsInFor: [LinkContext]
    /// What follows when nobody fills it; nil where nothing depends on it.
    package var loss: LossReportContext?
    /// What falls to others when its holder is missing.
    package var handovers: [HandoverContext]
    /// The calendar file of what it sees to; nil where nothing is due.
    package var calendar: LinkContext?

    package static let fields: ContextFields<RolePageContext> = [
        .object("page", "The frame of the page") { $0.page },
        .object("row", "The role and the people behind it") { $0.row },
        .object("site", "Where the holder works") { $0.site },
        .list("tasks", "What it has to do, by plan") { $0.tasks },
        .list("assets", "The systems, suppliers and sites that it answers for") { $0.assets },
        .list("stands-in-for", "The roles that it stands in for") { $0.standsInFor },
        .object("loss", "What follows when nobody fills it; absent where nothing depends on it") { $0.loss },
        .list("handovers", "What falls to others when its holder is missing") { $0.handovers },
        .object("calendar", "The calendar file of what it sees to, absent where nothing is due") { $0.calendar },
    ]
}
