/// A review for a terminal.
enum TextReviewWriter {
    /// The review as plain text; nothing is left out.
    static func text(of review: HandbookReview) -> String {
        var lines: [String] = []
        write(ReviewOutline(review: review, detail: .all).blocks(), indent: "", &lines)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func write(_ blocks: [OutlineBlock], indent: String, _ lines: inout [String]) {
        for block in blocks {
            switch block {
            case .heading(let phrase):
                if !lines.isEmpty { lines.append("") }
                lines.append(indent + phrase.text)
            case .paragraph(let phrase): lines.append(indent + "  " + phrase.text)
            case .label(let text): lines.append(indent + "  " + text)
            case .item(let depth, let phrase):
                lines.append(indent + String(repeating: "  ", count: depth + 1) + "- " + phrase.text)
            case .details(let title, let blocks):
                lines.append(indent + "  - " + title.text)
                write(blocks, indent: indent + "    ", &lines)
            }
        }
    }
}
