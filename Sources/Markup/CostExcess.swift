import Diagnostics

/// A limit that a text passes, and by how much where that is known.
enum CostExcess {
    case size(Int)
    case rowWidth(Int)
    case cells(Int)
    case nesting(Int)
    case declarations
    case imageBrackets
    case addresses
    case closingBrackets
    case rereadTable
    case definition(Int)

    /// Whether both pass the same limit; a text is told of each limit once.
    func isSameKind(as other: CostExcess) -> Bool {
        words.limit == other.words.limit
    }

    func finding(at location: SourceLocation) -> Finding {
        Finding(.error, code, words.message, at: location, help: words.help)
    }

    private var code: String {
        switch self {
        case .size: "markdown-too-large"
        case .rowWidth, .cells: "markdown-table-too-wide"
        case .nesting: "markdown-nested-too-deeply"
        case .declarations: "markdown-too-many-declarations"
        case .imageBrackets, .addresses, .closingBrackets, .rereadTable, .definition: "markdown-too-costly"
        }
    }

    private var words: (limit: String, message: String, help: String) {
        switch self {
        case .size(let bytes):
            ("size", "Markdown of \(bytes) bytes is longer than the limit of \(MarkdownLimits.bytes)", Self.split)
        case .rowWidth(let pipes):
            (
                "width", "Line with \(pipes) '|' has more than the limit of \(MarkdownLimits.pipesPerLine)",
                "Split the table into narrower ones"
            )
        case .cells(let cells):
            (
                "cells", "Tables of up to \(cells) cells hold more than the limit of \(MarkdownLimits.cells)",
                "Split the tables with blank lines or over several files"
            )
        case .nesting(let depth):
            (
                "nesting", "Nesting of \(depth) quotes and lists is deeper than the limit of \(MarkdownLimits.nesting)",
                "Take away markers at the beginning of the line"
            )
        case .declarations:
            ("declarations", Self.tooMany("'<!' and '<?'", MarkdownLimits.declarations), Self.split)
        case .imageBrackets: ("images", Self.tooMany("'![['", MarkdownLimits.imageBrackets), Self.split)
        case .addresses: ("addresses", Self.tooMany("'@'", MarkdownLimits.addresses), Self.split)
        case .closingBrackets:
            (
                "closing", Self.tooMany("')' at the end of a word", MarkdownLimits.closingBracketsPerWord),
                "Put spaces between the words"
            )
        case .rereadTable:
            (
                "reread", "Lines of '|' and '-' are more than the paragraph around them allows",
                "Put a blank line before each table"
            )
        case .definition(let bytes):
            (
                "definition", "Link definition of \(bytes) bytes is too long for the number of '[' in the text",
                "Write the link where it is used"
            )
        }
    }

    private static let split = "Split the text into several files"

    private static func tooMany(_ what: String, _ limit: Int) -> String {
        "More \(what) than the limit of \(limit)"
    }
}
