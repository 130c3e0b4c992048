/// Entries of one kind that begin with the same letter.
package struct SearchLetterContext: FieldedContext {
    /// The letter; nil for what begins with none of A to Z.
    package var letter: String?
    /// The entries in order.
    package var entries: [LinkContext]

    package static let fields: ContextFields<SearchLetterContext> = [
        .optionalText("letter", "The letter, absent for what begins with none of A to Z") { $0.letter },
        .list("entries", "The entries in order") { $0.entries },
    ]
}

/// One kind of thing in the index of the search page.
package struct SearchGroupContext: FieldedContext {
    /// What is listed.
    package var title: String
    /// How many there are.
    package var count: Int
    /// The page that lists all of them.
    package var all: LinkContext?
    /// The entries by letter; none where there are too many for this page.
    package var letters: [SearchLetterContext]

    package static let fields: ContextFields<SearchGroupContext> = [
        .text("title", "What is listed") { $0.title },
        .text("count", "How many there are") { String($0.count) },
        .object("all", "The page that lists all of them") { $0.all },
        .list("letters", "The entries by letter, none where there are too many for this page") { $0.letters },
    ]
}

/// The layout `search`.
package struct SearchPageContext: FieldedContext {
    /// The frame.
    package var page: PageFrame
    /// The folder of the index that the script searches, with its slash.
    package var index: String
    /// What readers without a script look through.
    package var groups: [SearchGroupContext]

    package static let fields: ContextFields<SearchPageContext> = [
        .object("page", "The frame of the page") { $0.page },
        .text("index", "The folder of the index that the script searches, with its slash") { $0.index },
        .list("groups", "What readers without a script look through, by kind") { $0.groups },
    ]
}
