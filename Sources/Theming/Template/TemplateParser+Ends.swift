import Diagnostics

extension TemplateParser {
    mutating func close(_ tag: TemplateTag) {
        guard let last = open.last, last.kind != nil else {
            _ = beginLine(of: tag)
            let name = elementName(tag)
            report("template-unopened-section", "end of '\(name)', which is not open", at: tag.content)
            return
        }
        endText(of: last, at: tag)
        guard elementName(tag) == elementName(last.tag) else { return reportMismatch(tag, open: last) }
        let element = open.removeLast()
        dedent = element.outerDedent
        switch element.kind {
        case .section(let path?, let isInverted):
            append(.section(path, isInverted: isInverted, body: element.nodes))
        case .parent(let call?): closeParent(element, call, end: tag)
        case .block: closeBlock(element, end: tag)
        case .section(nil, _), .parent(nil), nil: break
        }
    }

    /// Ends the text of an element: an override ends in front of the blanks before its end, anything else by the rule
    /// for lone tags.
    private mutating func endText(of element: OpenElement, at tag: TemplateTag) {
        guard element.isOverride else {
            if element.isParent { cursor = tag.range.upperBound } else { _ = beginLine(of: tag) }
            return
        }
        let lead = text.blankLead(before: tag.range.lowerBound).flatMap { $0 >= cursor ? $0 : nil }
        appendText(upTo: lead ?? tag.range.lowerBound, marksEnd: lead == nil)
        cursor = tag.range.upperBound
    }

    private mutating func reportMismatch(_ tag: TemplateTag, open element: OpenElement) {
        let (name, wanted) = (elementName(tag), elementName(element.tag))
        findings.append(
            Finding(
                .error, "template-mismatched-section", "end of '\(name)' where '\(wanted)' is open",
                at: text.location(tag.content),
                notes: [.init("'\(wanted)' begins here", at: text.location(element.tag.content))],
                help: "end '\(wanted)' first"))
        // Go on where the author most likely is: at the end of the element that bears this name.
        if let match = open.lastIndex(where: { $0.kind != nil && elementName($0.tag) == name }) {
            dedent = open[match].outerDedent
            open.removeSubrange(match...)
        }
    }

    mutating func reportUnclosed(_ element: OpenElement) {
        let name = elementName(element.tag)
        report(
            "template-unclosed-section", "'\(name)' has no end", at: element.tag.content,
            help: "write {{/\(name)}} where it ends")
    }
}
