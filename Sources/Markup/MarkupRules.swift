package import Diagnostics

/// What is said about the findings of this target: Markdown that would cost more to read than any plan needs.
package enum MarkupRules {
    /// The rules; the numbers are those of `MarkdownLimits`.
    package static let all: [RuleInfo] = [
        RuleInfo(
            code: "markdown-too-large", severity: .error,
            summary: "A text is at most 1 MiB long",
            why: "Nobody reads more in an emergency, and the page would take long to open on a phone.",
            wrong: "A page of two million letters",
            right: "Several pages that link to each other"),
        RuleInfo(
            code: "markdown-table-too-wide", severity: .error,
            summary: "A line of a table has at most 128 '|', and all tables of a text at most 250,000 cells",
            why:
                "Short rows are filled up to the width of the first one, so a small file can become a page of many megabytes.",
            wrong: "A table of 200 columns",
            right: "Two tables of the columns that are read together, or a file beside the text with a link to it"),
        RuleInfo(
            code: "markdown-nested-too-deeply", severity: .error,
            summary: "Quotes and lists are nested at most 64 deep",
            why: "Reading time grows with the square of the depth, and no reader can tell the levels apart.",
            wrong: "A line that begins with 100 '>'",
            right: "> A quote"),
        RuleInfo(
            code: "markdown-too-many-declarations", severity: .error,
            summary: "A text has at most 1,000 comments and declarations, '<!' and '<?'",
            why: "Each one is searched for its end anew, so that many unclosed ones take minutes.",
            wrong: "Two thousand lines '<!-- todo'",
            right: "<!-- todo: ask the supplier -->"),
        RuleInfo(
            code: "markdown-too-costly", severity: .error,
            summary: "A text has no endless repetition of brackets, addresses or link definitions",
            why: """
                Some rows of '![[', '@', ')' or '|' take the reader of Markdown time that grows with the square of their
                length. No text that a person writes comes near the limits, which the message names.
                """,
            wrong: "A word that ends with two hundred ')'",
            right: "A word that ends with two (or three) brackets (at most)"),
    ]
}
