/// A class of loss as a large target.
package struct LossClassContext: FieldedContext {
    /// What somebody sees, with the place of its scenarios.
    package var title: LinkContext
    /// Examples of what belongs to it.
    package var hint: String
    /// The number of its scenarios.
    package var count: Int

    package static let fields: ContextFields<LossClassContext> = [
        .object("title", "What somebody sees, with the place of its scenarios") { $0.title },
        .text("hint", "Examples of what belongs to it") { $0.hint },
        .text("count", "The number of its scenarios") { String($0.count) },
    ]
}

/// A scenario to choose.
package struct TriageEntryContext: FieldedContext {
    /// The title of the scenario with its crisis card.
    package var card: LinkContext
    /// The page of the scenario.
    package var scenario: LinkContext
    /// When it is the right one: the first conditions of its activation.
    package var activateWhen: [TextContext]

    package static let fields: ContextFields<TriageEntryContext> = [
        .object("card", "The title of the scenario with its crisis card") { $0.card },
        .object("scenario", "The page of the scenario, with all there is") { $0.scenario },
        .list("activate-when", "When it is the right one: the first conditions, at most two") { $0.activateWhen },
    ]
}

/// The scenarios of one unit in a class of loss.
package struct TriageUnitContext: FieldedContext {
    /// The unit.
    package var unit: LinkContext
    /// Its scenarios.
    package var entries: [TriageEntryContext]

    package static let fields: ContextFields<TriageUnitContext> = [
        .object("unit", "The unit") { $0.unit },
        .list("entries", "Its scenarios") { $0.entries },
    ]
}

/// The scenarios of a class of loss.
package struct LossGroupContext: FieldedContext {
    /// The anchor of the class.
    package var id: String
    /// What somebody sees.
    package var title: String
    /// Where it says what stops.
    package var lost: LinkContext
    /// The scenarios by unit.
    package var units: [TriageUnitContext]

    package static let fields: ContextFields<LossGroupContext> = [
        .text("id", "The anchor of the class") { $0.id },
        .text("title", "What somebody sees") { $0.title },
        .object("lost", "Where it says what stops with it") { $0.lost },
        .list("units", "The scenarios by unit") { $0.units },
    ]
}

/// The layout `triage`: what happened?
package struct TriageContext: FieldedContext {
    /// The frame.
    package var page: PageFrame
    /// The classes of loss.
    package var classes: [LossClassContext]
    /// The scenarios of the classes that stand on this page.
    package var groups: [LossGroupContext]
    /// Shared roles that may activate a plan, at most six: whom to call where nothing fits.
    package var deciders: [ResponderContext]
    /// The log sheet.
    package var log: LinkContext
    /// The way through a long class.
    package var pagination: PaginationContext?

    package static let fields: ContextFields<TriageContext> = [
        .object("page", "The frame of the page") { $0.page },
        .list("classes", "The classes of loss") { $0.classes },
        .list("groups", "The scenarios of the classes that stand on this page; none where each class has its own") {
            $0.groups
        },
        .list("deciders", "Shared roles that may activate a plan, at most six: whom to call where nothing fits") {
            $0.deciders
        },
        .object("log", "The log sheet") { $0.log },
        .object("pagination", "The way through a long class") { $0.pagination },
    ]
}

/// The layout `log`: a sheet on which a response is logged.
package struct LogContext: FieldedContext {
    /// The frame.
    package var page: PageFrame
    /// The numbers of the blank rows.
    package var rows: [TextContext]

    package static let fields: ContextFields<LogContext> = [
        .object("page", "The frame of the page") { $0.page },
        .list("rows", "The numbers of the blank rows, as many as fit on A4") { $0.rows },
    ]
}
