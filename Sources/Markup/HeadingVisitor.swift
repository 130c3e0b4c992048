extension DocumentBuilder {
    mutating func openHeading(_ node: TreeNode) {
        locateLinks(in: node)
        let explicitID = takeExplicitID(of: node)
        let line = map.range(ofLine: max(node.line - 1, 0))
        let start = min(line.lowerBound + max(node.byteColumn - 1, 0), line.upperBound)
        let end = map.source.bytes[start..<line.upperBound].lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
        headings.append(
            PendingHeading(
                level: node.headingLevel, text: "", wish: HeadingIDs.Wish(slug: "", isExplicit: false),
                explicitID: explicitID, location: map.location(of: start..<end)))
        openBlock("<h")
        html.bytes.append(level(of: node))
        append(" id=\"")
        html.addGap(.headingID(headings.count - 1))
        append("\">")
        captured.removeAll(keepingCapacity: true)
        isInHeading = true
    }

    mutating func closeHeading(_ node: TreeNode) {
        isInHeading = false
        var text = captured[...]
        while let last = text.last, last <= 0x20 { text.removeLast() }
        let string = String(decoding: text, as: UTF8.self)
        let index = headings.count - 1
        headings[index].text = string
        let explicitID = headings[index].explicitID
        headings[index].wish = HeadingIDs.Wish(
            slug: explicitID ?? HeadingIDs.slug(string), isExplicit: explicitID != nil)
        while html.bytes.last == 0x20, !html.endsInGap { html.bytes.removeLast() }
        append("</h")
        html.bytes.append(level(of: node))
        append(">\n")
        plain.endLine()
    }

    private func level(of node: TreeNode) -> UInt8 {
        UInt8(ascii: "0") + UInt8(min(6, max(1, node.headingLevel + options.headingOffset)))
    }

    /// Takes `{#id}` off the end of a heading.
    private func takeExplicitID(of node: TreeNode) -> String? {
        guard let last = node.lastChild, last.kind == .text else { return nil }
        let text = Array(last.literal)
        guard text.last == UInt8(ascii: "}"), let brace = text.lastIndex(of: UInt8(ascii: "{")),
            brace + 2 < text.count - 1, text[brace + 1] == UInt8(ascii: "#")
        else { return nil }
        let id = text[(brace + 2)..<(text.count - 1)]
        guard id.allSatisfy(Self.isPartOfID) else { return nil }
        last.setLiteral(text[..<brace])
        return String(decoding: id, as: UTF8.self)
    }

    /// Letters, digits, `-`, `_`, `.` and `:`, and every byte of other scripts.
    private static func isPartOfID(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
            0x80...0xFF:
            true
        default: false
        }
    }
}
