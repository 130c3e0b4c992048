extension DocumentBuilder {
    /// Writes what a block begins or ends with.
    mutating func visitBlock(_ node: TreeNode, _ kind: TreeNode.Kind, isEntering: Bool) {
        switch kind {
        case .paragraph: isEntering ? openParagraph(node) : closeParagraph(node)
        case .heading: isEntering ? openHeading(node) : closeHeading(node)
        case .list: isEntering ? openList(node) : closeBlock(node.isOrdered ? "</ol>\n" : "</ul>\n")
        case .item: isEntering ? openItem(node) : append("</li>\n")
        case .blockQuote: isEntering ? openQuote(node) : closeBlock(quoteEndings.popLast() ?? "")
        case .codeBlock: writeCodeBlock(node)
        case .htmlBlock: writeHTMLBlock(node)
        case .thematicBreak: openBlock("<hr>\n")
        case .table, .tableRow, .tableCell: visitTable(node, kind, isEntering: isEntering)
        case .footnoteDefinition: isEntering ? openFootnote() : closeFootnote(node)
        default: if !isEntering { closeFootnotes() }
        }
    }

    /// Appends markup.
    mutating func append(_ markup: StaticString) {
        html.bytes.append(utf8: markup)
    }

    /// Appends markup at the beginning of a line.
    mutating func openBlock(_ markup: StaticString) {
        if let last = html.bytes.last, last != 0x0A { html.bytes.append(0x0A) }
        append(markup)
    }

    mutating func closeBlock(_ markup: StaticString) {
        openBlock(markup)
    }

    /// Sets the search for links to the source lines of a block.
    mutating func locateLinks(in node: TreeNode) {
        guard node.line > 0 else { return }
        let first = map.range(ofLine: node.line - 1)
        let last = map.range(ofLine: max(node.line, node.endLine) - 1)
        let start = min(first.lowerBound + max(node.byteColumn - 1, 0), first.upperBound)
        locator.enter(start..<max(start, last.upperBound))
    }
}

extension DocumentBuilder {
    private mutating func openParagraph(_ node: TreeNode) {
        locateLinks(in: node)
        paragraphStart = plain.bytes.count
        guard node.firstChild != nil else { return }
        if !isTight(node) { openBlock("<p>") }
        if let item = node.parent, item.kind == .item, item.isTask, node.previous == nil { writeBox(of: item) }
    }

    private mutating func closeParagraph(_ node: TreeNode) {
        guard node.firstChild != nil else { return }
        if summaryRange == nil, plain.bytes.count > paragraphStart || plain.endsInGap {
            summaryRange = paragraphStart..<plain.bytes.count
        }
        if node.next == nil, node.parent?.kind == .footnoteDefinition { writeBackReferences() }
        if !isTight(node) { append("</p>\n") }
        plain.endLine()
    }

    /// Whether a paragraph stands in a list without blank lines, where it has no tags of its own.
    private func isTight(_ node: TreeNode) -> Bool {
        guard let item = node.parent, item.kind == .item, let list = item.parent else { return false }
        return list.isTight
    }

    private mutating func openList(_ node: TreeNode) {
        if node.isOrdered {
            openBlock("<ol")
            if node.listStart != 1 { html.bytes.append(utf8: " start=\"\(node.listStart)\"") }
        } else {
            openBlock("<ul")
        }
        append(node.firstChild?.isTask == true ? " class=\"tasks\">\n" : ">\n")
    }

    private mutating func openItem(_ node: TreeNode) {
        openBlock(node.isTask ? "<li class=\"task\">" : "<li>")
        if node.isTask, node.firstChild?.kind != .paragraph { writeBox(of: node) }
    }

    private mutating func writeBox(of item: TreeNode) {
        append(item.isTicked ? "<input type=\"checkbox\" disabled checked" : "<input type=\"checkbox\" disabled")
        append(" aria-label=\"")
        HTMLWriting.append(text: item.isTicked ? options.labels.taskDone : options.labels.taskOpen, to: &html.bytes)
        append("\"> ")
    }
}

extension DocumentBuilder {
    private mutating func writeCodeBlock(_ node: TreeNode) {
        openBlock("<pre><code")
        let language = node.fenceInfo.prefix { $0 != 0x20 && $0 != 0x09 }
        if !language.isEmpty {
            append(" class=\"language-")
            writeVerbatim(UnsafeBufferPointer(rebasing: language))
            append("\"")
        }
        append(">")
        writeVerbatim(node.literal)
        append("</code></pre>\n")
        appendPlainVerbatim(node.literal)
        plain.endLine()
    }

    private mutating func writeHTMLBlock(_ node: TreeNode) {
        let literal = node.literal
        if options.allowsRawHTML {
            openBlock("")
            appendRestored(literal)
            return closeBlock("")
        }
        guard !Self.isComment(literal) else { return }
        openBlock("<p>")
        let end = (literal.lastIndex { $0 > 0x20 }).map { $0 + 1 } ?? 0
        let text = UnsafeBufferPointer(rebasing: literal[..<end])
        writeVerbatim(text)
        append("</p>\n")
        appendPlainVerbatim(text)
        plain.endLine()
    }

    /// Whether raw HTML is one comment and nothing else: a note to other authors, which no reader should see.
    static func isComment(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
        let text = Array(literal.drop { $0 <= 0x20 })
        guard text.starts(with: Array("<!--".utf8)) else { return false }
        var index = 4
        while index + 2 < text.count {
            if text[index] == UInt8(ascii: "-"), text[index + 1] == UInt8(ascii: "-"),
                text[index + 2] == UInt8(ascii: ">")
            {
                return text[(index + 3)...].allSatisfy { $0 <= 0x20 }
            }
            index += 1
        }
        return false
    }
}
