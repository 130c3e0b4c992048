extension DocumentBuilder {
    /// Writes what stands within a line.
    mutating func visitInline(_ node: TreeNode, _ kind: TreeNode.Kind, isEntering: Bool) {
        switch kind {
        case .text: writeText(node.literal)
        case .code: writeCode(node)
        case .htmlInline: writeInlineHTML(node)
        case .softBreak: writeSoftBreak(node)
        case .lineBreak: writeLineBreak()
        case .link: isEntering ? openLink(node) : closeLink()
        case .image: isEntering ? openImage() : closeImage(node)
        case .footnoteReference: if isEntering { writeFootnoteReference(node) }
        case .emphasis: writeTag(isEntering ? "<em>" : "</em>")
        case .strong: writeTag(isEntering ? "<strong>" : "</strong>")
        case .strikethrough: writeTag(isEntering ? "<del>" : "</del>")
        default: break
        }
    }

    private mutating func writeTag(_ tag: StaticString) {
        if imageDepth == 0 { append(tag) }
    }

    private mutating func writeCode(_ node: TreeNode) {
        let literal = node.literal
        if imageDepth == 0 {
            append("<code>")
            writeVerbatim(literal)
            append("</code>")
        }
        appendPlainVerbatim(literal)
        locator.skip(literal)
    }

    private mutating func writeInlineHTML(_ node: TreeNode) {
        let literal = node.literal
        defer { locator.skip(literal) }
        if options.allowsRawHTML {
            if imageDepth == 0 { appendRestored(literal) }
        } else if !Self.isComment(literal) {
            if imageDepth == 0 { writeVerbatim(literal) }
            appendPlainVerbatim(literal)
        }
    }

    /// Between two ideographs a line's end is nothing: a space there would be seen in Chinese and Japanese text.
    private mutating func writeSoftBreak(_ node: TreeNode) {
        if let next = node.next, next.kind == .text, CJK.begins(next.literal), CJK.ends(html.bytes) { return }
        if imageDepth == 0 { html.bytes.append(0x0A) }
        appendPlain(byte: 0x20)
    }

    private mutating func writeLineBreak() {
        if imageDepth == 0 { append("<br>\n") }
        appendPlain(byte: 0x20)
    }
}

extension DocumentBuilder {
    /// Appends to the plain text and to the text of the heading or picture that is being read.
    mutating func appendPlain(_ text: UnsafeBufferPointer<UInt8>) {
        if imageDepth == 0 { plain.bytes.append(contentsOf: text) }
        if isInHeading || imageDepth > 0 { captured.append(contentsOf: text) }
    }

    mutating func appendPlain(byte: UInt8) {
        if imageDepth == 0 { plain.bytes.append(byte) }
        if isInHeading || imageDepth > 0 { captured.append(byte) }
    }
}

/// Ideographs, kana and full-width punctuation, told by their first byte in UTF-8.
enum CJK {
    static func begins(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.first.map(isLead) ?? false
    }

    static func ends(_ text: [UInt8]) -> Bool {
        text.count >= 3 && isLead(text[text.count - 3])
    }

    /// U+3000 to U+9FFF and U+F000 to U+FFFF. Hangul, which has spaces between words, lies between them.
    private static func isLead(_ byte: UInt8) -> Bool {
        (0xE3...0xE9).contains(byte) || byte == 0xEF
    }
}
