/// A stretch of a text of which some words changed.
package struct ChangedWordsContext: FieldedContext {
    /// The words.
    package var text: String
    /// Whether they are gone.
    package var isDeleted: Bool
    /// Whether they are new.
    package var isInserted: Bool

    package static let fields: ContextFields<ChangedWordsContext> = [
        .text("text", "The words") { $0.text },
        .flag("is-deleted", "Whether they are gone") { $0.isDeleted },
        .flag("is-inserted", "Whether they are new") { $0.isInserted },
    ]
}

/// Whether something asks more or less of the organisation than before.
package struct DirectionContext: FieldedContext {
    /// The word for readers.
    package var text: String
    /// The word for style sheets: `weaker`, `stronger`, `neutral`.
    package var id: String
    /// How many changes go in the direction, where they are counted.
    package var count: Int?

    package static let fields: ContextFields<DirectionContext> = [
        .text("text", "The word for readers") { $0.text },
        .text("id", "The word for style sheets: weaker, stronger or neutral") { $0.id },
        .optionalText("count", "How many changes go in the direction, where they are counted") {
            $0.count.map { String($0) }
        },
    ]
}

/// A field that changed.
package struct ChangedFieldContext: FieldedContext {
    /// What the field is called.
    package var label: String
    /// What it said before; nil for nothing.
    package var old: String?
    /// What it says now; nil for nothing.
    package var new: String?
    /// The change word by word, in place of the two values.
    package var words: [ChangedWordsContext]
    /// The language of these words where it is not the page's.
    package var language: String?
    /// What the numbers alone do not say.
    package var remark: String?
    /// Whether it asks more or less than before.
    package var direction: DirectionContext

    package static let fields: ContextFields<ChangedFieldContext> = [
        .text("label", "What the field is called") { $0.label },
        .optionalText("old", "What it said before; absent for nothing") { $0.old },
        .optionalText("new", "What it says now; absent for nothing") { $0.new },
        .list("words", "The change word by word, in place of the two values; empty where they say it all") { $0.words },
        .optionalText("lang", "The language of these words where it is not the page's") { $0.language },
        .optionalText("remark", "What the numbers alone do not say") { $0.remark },
        .object("direction", "Whether it asks more or less than before") { $0.direction },
    ]
}

/// What follows from a change elsewhere in the handbook.
package struct ConsequenceContext: FieldedContext {
    /// A sentence.
    package var sentence: String
    /// Whether it is for the better or the worse.
    package var direction: DirectionContext

    package static let fields: ContextFields<ConsequenceContext> = [
        .text("sentence", "What follows") { $0.sentence },
        .object("direction", "Whether it is for the better or the worse") { $0.direction },
    ]
}

/// What happened to one entity.
package struct EntityChangeContext: FieldedContext {
    /// The entity; plain text where it is gone.
    package var entity: LinkContext
    /// What it is.
    package var kind: String
    /// What happened to it as a whole: it is new, gone, renamed or moved; nil where only fields changed.
    package var whole: String?
    /// The direction of all that happened.
    package var direction: DirectionContext
    /// The fields that changed, weaker first.
    package var fields: [ChangedFieldContext]
    /// What follows.
    package var consequences: [ConsequenceContext]

    package static let fields: ContextFields<EntityChangeContext> = [
        .object("entity", "The entity; plain text where it is gone") { $0.entity },
        .text("kind", "What it is") { $0.kind },
        .optionalText("whole", "That it is new, gone, renamed or moved; absent where only fields changed") {
            $0.whole
        },
        .object("direction", "The direction of all that happened") { $0.direction },
        .list("fields", "The fields that changed, weaker first") { $0.fields },
        .list("consequences", "What follows elsewhere in the handbook") { $0.consequences },
    ]
}

/// What changed in what a page is about.
package struct PageChangesContext: FieldedContext {
    /// Since when, as a heading.
    package var title: String
    /// The list of all changes, at the place of this one.
    package var all: LinkContext
    /// What happened to the subject of the page and, on the page of a plan, to its entries.
    package var changes: [EntityChangeContext]

    package static let fields: ContextFields<PageChangesContext> = [
        .text("title", "Since when, as a heading") { $0.title },
        .object("all", "The list of all changes, at the place of this one") { $0.all },
        .list("changes", "What happened to the subject of the page and, on the page of a plan, to its entries") {
            $0.changes
        },
    ]
}

/// The changes of one unit, or of what all units share.
package struct UnitChangesContext: FieldedContext {
    /// The anchor.
    package var id: String
    /// The unit; plain text where it has no page.
    package var unit: LinkContext
    /// Its changes, weaker first.
    package var changes: [EntityChangeContext]

    package static let fields: ContextFields<UnitChangesContext> = [
        .text("id", "The anchor") { $0.id },
        .object("unit", "The unit; plain text where it has no page") { $0.unit },
        .list("changes", "Its changes, weaker first") { $0.changes },
    ]
}

/// The layout `changes`: everything that changed since an older version.
package struct ChangesContext: FieldedContext {
    /// The frame.
    package var page: PageFrame
    /// Since when.
    package var since: String
    /// What must be known about the comparison itself.
    package var remarks: [TextContext]
    /// How many changes go in each direction.
    package var counts: [DirectionContext]
    /// The units of this page of the list, those with something weaker first.
    package var units: [UnitChangesContext]
    /// The way through the list, where it has more than one page.
    package var pagination: PaginationContext?

    package static let fields: ContextFields<ChangesContext> = [
        .object("page", "The frame of the page") { $0.page },
        .text("since", "Since when") { $0.since },
        .list("remarks", "What must be known about the comparison itself") { $0.remarks },
        .list("counts", "How many changes go in each direction") { $0.counts },
        .list("units", "The units of this page of the list, those with something weaker first") { $0.units },
        .object("pagination", "The way through the list, where it has more than one page") { $0.pagination },
    ]
}
