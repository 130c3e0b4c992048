/// A commit that touched a plan.
package struct RevisionContext: FieldedContext {
    /// The beginning of its name.
    package var commit: String
    /// The day that its author recorded, as `YYYY-MM-DD`.
    package var day: String
    /// Who made it.
    package var author: String
    /// What they said of it.
    package var subject: String
    /// How many changes go in each direction.
    package var counts: [DirectionContext]

    package static let fields: ContextFields<RevisionContext> = [
        .text("commit", "The beginning of the name of the commit") { $0.commit },
        .text("day", "The day that its author recorded, as YYYY-MM-DD") { $0.day },
        .text("author", "Who made it") { $0.author },
        .text("subject", "What they said of it") { $0.subject },
        .list("counts", "How many changes go in each direction; empty where none do or nobody counted") { $0.counts },
    ]
}

/// The layout `history`: who changed a plan, and when.
package struct HistoryContext: FieldedContext {
    /// The frame.
    package var page: PageFrame
    /// Why the history is not whole; nil where it is.
    package var remark: String?
    /// The latest commits, the latest first.
    package var revisions: [RevisionContext]

    package static let fields: ContextFields<HistoryContext> = [
        .object("page", "The frame of the page") { $0.page },
        .optionalText("remark", "Why the history is not whole; absent where it is") { $0.remark },
        .list("revisions", "The latest commits that touched the plan, the latest first") { $0.revisions },
    ]
}
