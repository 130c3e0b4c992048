/// What a caller decides about the HTML of a document before it is parsed.
package struct MarkdownOptions: Sendable {
    /// How many levels every heading moves down: 1 turns `#` into `<h2>`; nothing goes below `<h6>`.
    package let headingOffset: Int
    /// Whether raw HTML passes through; otherwise it is shown as text.
    package let allowsRawHTML: Bool
    /// What all ids begin with, so that several documents can share one page.
    package let idPrefix: String
    /// Whether addresses on the web are links; otherwise they are spelt out behind the words, for paper.
    package let linksToWeb: Bool
    /// The words that the renderer itself adds, in the language of the page.
    package let labels: MarkdownLabels

    package init(
        headingOffset: Int = 0, allowsRawHTML: Bool = false, idPrefix: String = "", linksToWeb: Bool = true,
        labels: MarkdownLabels = .english
    ) {
        self.headingOffset = headingOffset
        self.allowsRawHTML = allowsRawHTML
        self.idPrefix = idPrefix
        self.linksToWeb = linksToWeb
        self.labels = labels
    }
}

/// The kinds of callout that `> [!NOTE]` and its siblings open; the raw value is the marker in lower case.
package enum CalloutKind: String, Sendable, CaseIterable {
    /// Useful to know.
    case note
    /// Makes a step easier.
    case tip
    /// Needed to succeed.
    case important
    /// Needs attention at once.
    case warning
    /// Risk of harm.
    case caution
}

/// The words that no author wrote: titles of callouts and what a screen reader says of boxes and footnotes.
package struct MarkdownLabels: Equatable, Sendable {
    /// The title of each kind of callout; a kind without one is titled with its English name.
    package let callouts: [CalloutKind: String]
    /// What a ticked box of a task list is called.
    package let taskDone: String
    /// What an empty box of a task list is called.
    package let taskOpen: String
    /// What the section of footnotes is called.
    package let footnotes: String
    /// What a link from a footnote back into the text is called; its number follows.
    package let backToReference: String

    package init(
        callouts: [CalloutKind: String], taskDone: String, taskOpen: String, footnotes: String, backToReference: String
    ) {
        self.callouts = callouts
        self.taskDone = taskDone
        self.taskOpen = taskOpen
        self.footnotes = footnotes
        self.backToReference = backToReference
    }

    /// The labels that are used where the caller gives none.
    package static let english = MarkdownLabels(
        callouts: [:], taskDone: "Done", taskOpen: "To do", footnotes: "Footnotes", backToReference: "Back to reference"
    )

    /// The title of a callout.
    func title(of kind: CalloutKind) -> String {
        callouts[kind] ?? kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst()
    }
}
