/// A review as a comment of a pull request.
enum MarkdownReviewWriter {
    /// By this a bot finds the comment that it wrote before.
    static let marker = "<!-- mainstay-review -->"

    /// The longest comment that GitHub takes is 65,536 characters; what a bot adds has to fit too.
    static let limit = 65_000

    /// The review as Markdown: as much of it as fits.
    static func text(of review: HandbookReview, limit: Int = Self.limit) -> String {
        for detail in OutlineDetail.allCases {
            let text = text(of: ReviewOutline(review: review, detail: detail).blocks())
            if text.utf16.count <= limit { return text }
        }
        return cut(text(of: ReviewOutline(review: review, detail: .withoutFields).blocks()), to: limit)
    }

    private static func text(of blocks: [OutlineBlock]) -> String {
        var lines = [marker]
        var wasItem = false
        for (position, block) in blocks.enumerated() {
            let isItem = if case .item = block { true } else { false }
            if !(isItem && wasItem) { lines.append("") }
            wasItem = isItem
            write(block, isFirst: position == 0, &lines)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func write(_ block: OutlineBlock, isFirst: Bool, _ lines: inout [String]) {
        switch block {
        case .heading(let phrase): lines.append((isFirst ? "## " : "### ") + MarkdownEscaper.text(of: phrase))
        case .paragraph(let phrase): lines.append(MarkdownEscaper.text(of: phrase))
        case .label(let text): lines.append("**\(text)**")
        case .item(let depth, let phrase):
            lines.append(String(repeating: "  ", count: depth) + "- " + MarkdownEscaper.text(of: phrase))
        case .details(let title, let blocks):
            lines += ["<details><summary>\(MarkdownEscaper.html(of: title))</summary>", ""]
            for block in blocks {
                write(block, isFirst: false, &lines)
                lines.append("")
            }
            lines.append("</details>")
        }
    }

    /// The lines that fit, and a line that says that there are more.
    private static func cut(_ text: String, to limit: Int) -> String {
        let end = "\n\nThe rest does not fit into a comment. `mainstay review` on your own machine shows it all.\n"
        var kept: [Substring] = []
        var length = end.utf16.count
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            length += line.utf16.count + 1
            guard length <= limit else { break }
            kept.append(line)
        }
        return kept.joined(separator: "\n") + end
    }
}

/// Puts phrases into Markdown so that nothing in a plan can be more than words: no markup, no HTML, no mention, no link.
enum MarkdownEscaper {
    static func text(of phrase: Phrase) -> String {
        phrase.parts.map { part in
            switch part {
            case .own(let text): text
            case .source(let text): escaped(text)
            case .name(let text): code(text)
            case .deleted(let text): marked(text, "del")
            case .inserted(let text): marked(text, "ins")
            }
        }
        .joined()
    }

    /// The phrase within an HTML element.
    static func html(of phrase: Phrase) -> String {
        phrase.parts.map { part in
            switch part {
            case .own(let text): text
            case .source(let text), .deleted(let text), .inserted(let text): escaped(text)
            case .name(let text): "<code>\(escaped(text))</code>"
            }
        }
        .joined()
    }

    /// The element stands around the words, blanks at their ends outside of it, where Markdown ignores them.
    private static func marked(_ text: String, _ element: String) -> String {
        let words = text.drop(while: \.isWhitespace)
        let (start, core) = (text.count - words.count, String(words))
        let end = core.reversed().prefix(while: \.isWhitespace).count
        guard core.count > end else { return " " }
        return (start > 0 ? " " : "") + "<\(element)>\(escaped(String(core.dropLast(end))))</\(element)>"
            + (end > 0 ? " " : "")
    }

    private static func code(_ text: String) -> String {
        "`" + text.onOneLine.map { $0 == "`" ? "'" : String($0) }.joined() + "`"
    }

    /// Signs that can begin a mention, a reference to an issue, or a quick action; a word joiner behind one ends that.
    private static let triggers: Set<Unicode.Scalar> = ["@", "#", "!", "$", "%", "~", "&", "/", ":", "."]

    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.onOneLine.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "$", "!":
                result.append("\\")
                result.append(scalar)
            default: result.append(scalar)
            }
            if triggers.contains(scalar), mayTrigger(scalar, in: text) { result.append("\u{2060}") }
        }
        return String(result)
    }

    /// A colon, slash or dot does harm only within an address that would become a link.
    private static func mayTrigger(_ scalar: Unicode.Scalar, in text: String) -> Bool {
        switch scalar {
        case ":", "/", ".": text.contains("://") || text.contains("www.") || text.hasPrefix("/")
        default: true
        }
    }
}
