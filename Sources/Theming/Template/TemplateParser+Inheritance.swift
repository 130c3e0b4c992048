import Diagnostics

extension TemplateParser {
    mutating func openParent(_ tag: TemplateTag) {
        _ = allowsHere(tag)
        let lead = text.blankLead(before: tag.range.lowerBound).flatMap { $0 >= cursor ? $0 : nil }
        // Whether the parent stands alone is known at its end: the blanks before it wait until then.
        appendText(upTo: lead ?? tag.range.lowerBound, marksEnd: false)
        cursor = tag.range.upperBound
        push(OpenElement(kind: .parent(call(tag.content, indent: nil)), tag: tag, outerDedent: dedent, lead: lead))
    }

    mutating func openBlock(_ tag: TemplateTag) {
        let trail = text.blankTrail(after: tag.range.upperBound)
        var element = OpenElement(kind: .block, tag: tag, outerDedent: dedent)
        if open[open.count - 1].isParent {
            element.isOverride = true
            cursor = tag.range.upperBound
            if let trail {
                element.startsLine = true
                cursor = trail
                dedent = text.leadingBlanks(from: trail)
            }
        } else if let lead = text.blankLead(before: tag.range.lowerBound), lead >= cursor {
            element.indent = indent(lead..<tag.range.lowerBound)
            element.isStandalone = trail != nil
            element.startsLine = trail != nil
            element.innerIndent = trail.map { stripped(text.leadingBlanks(from: $0)) } ?? element.indent
            appendText(upTo: trail == nil ? tag.range.lowerBound : lead, marksEnd: trail == nil)
            cursor = trail ?? tag.range.upperBound
        } else {
            appendText(upTo: tag.range.lowerBound)
            cursor = tag.range.upperBound
        }
        push(element)
    }

    mutating func closeParent(_ element: OpenElement, _ call: TemplateCall, end tag: TemplateTag) {
        cursor = tag.range.upperBound
        var indent: [UInt8]?
        if let lead = element.lead {
            let blanks = lead..<element.tag.range.lowerBound
            if let trail = text.blankTrail(after: tag.range.upperBound) {
                indent = self.indent(blanks)
                cursor = trail
            } else {
                appendRun(blanks)
            }
        }
        let placed = TemplateCall(target: call.target, location: call.location, indent: indent)
        append(.parent(placed, overrides: element.blocks))
    }

    mutating func closeBlock(_ element: OpenElement, end tag: TemplateTag) {
        let block = BlockNode(
            name: elementName(element.tag), location: text.location(element.tag.content), body: element.nodes,
            startsLine: element.startsLine, isStandalone: element.isStandalone,
            indent: element.nodes.isEmpty ? element.indent : element.innerIndent)
        if element.isOverride {
            open[open.count - 1].blocks.append(block)
        } else {
            append(.block(block))
        }
    }
}
