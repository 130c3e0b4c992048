extension DocumentBuilder {
    /// Opens a quote, or a callout where its first line is `[!NOTE]` or a sibling of it.
    mutating func openQuote(_ node: TreeNode) {
        guard let kind = takeCalloutMarker(of: node) else {
            quoteEndings.append("</blockquote>\n")
            return openBlock("<blockquote>\n")
        }
        quoteEndings.append("</div>\n")
        openBlock("<div class=\"callout callout-")
        html.bytes.append(utf8: kind.rawValue)
        append("\" role=\"note\">\n<p class=\"callout-title\">")
        HTMLWriting.append(text: options.labels.title(of: kind), to: &html.bytes)
        append("</p>\n")
    }

    /// Takes the marker out of the tree; its paragraph stays, perhaps empty, because the walk holds on to it.
    private func takeCalloutMarker(of quote: TreeNode) -> CalloutKind? {
        guard let paragraph = quote.firstChild, paragraph.kind == .paragraph, let marker = paragraph.firstChild,
            marker.kind == .text
        else { return nil }
        let text = marker.literal
        guard text.count <= 16, text.starts(with: [UInt8(ascii: "["), UInt8(ascii: "!")]),
            text.last == UInt8(ascii: "]"),
            let kind = CalloutKind(rawValue: String(decoding: text.dropFirst(2).dropLast(), as: UTF8.self).lowercased())
        else { return nil }
        if let end = marker.next {
            guard end.kind == .softBreak || end.kind == .lineBreak else { return nil }
            end.remove()
        }
        marker.remove()
        return kind
    }
}
