extension DocumentBuilder {
    /// Writes the number that leads to a footnote.
    mutating func writeFootnoteReference(_ node: TreeNode) {
        guard imageDepth == 0, let number = FootnoteNumbers.number(of: node) else { return }
        let place = footnotes.nextReference(to: number)
        append("<sup class=\"footnote-ref\"><a href=\"#")
        HTMLWriting.append(url: "\(options.idPrefix)fn-\(number)", to: &html.bytes)
        append("\" id=\"")
        HTMLWriting.append(text: "\(options.idPrefix)fnref-\(place)", to: &html.bytes)
        append("\" role=\"doc-noteref\">")
        html.bytes.append(utf8: "\(number)")
        append("</a></sup>")
    }

    mutating func openFootnote() {
        if footnotes.current == 0 {
            openBlock("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
            HTMLWriting.append(text: options.labels.footnotes, to: &html.bytes)
            append("\">\n<ol>\n")
        }
        footnotes.current += 1
        openBlock("<li id=\"")
        HTMLWriting.append(text: "\(options.idPrefix)fn-\(footnotes.current)", to: &html.bytes)
        append("\">\n")
    }

    mutating func closeFootnote(_ node: TreeNode) {
        if node.lastChild?.kind != .paragraph {
            openBlock("<p>")
            writeBackReferences()
            append("</p>\n")
        }
        append("</li>\n")
    }

    mutating func closeFootnotes() {
        if footnotes.current > 0 { closeBlock("</ol>\n</section>\n") }
    }

    /// Writes one link back for every place that refers to the footnote.
    mutating func writeBackReferences() {
        for place in footnotes.references(to: footnotes.current) {
            append(" <a class=\"footnote-back\" href=\"#")
            HTMLWriting.append(url: "\(options.idPrefix)fnref-\(place)", to: &html.bytes)
            append("\" role=\"doc-backlink\" aria-label=\"")
            HTMLWriting.append(text: "\(options.labels.backToReference) \(place)", to: &html.bytes)
            append("\">↩</a>")
        }
    }
}
