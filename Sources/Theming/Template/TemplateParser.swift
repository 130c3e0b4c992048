import Diagnostics

/// Reads one template into nodes. What cannot be read is reported, and the rest is read on.
///
/// The rules for lines are those of the Mustache specification: a tag that stands alone takes its line with it, what
/// stands in front of a lone partial or parent indents it, and blocks lose the indentation of where they are written and
/// take on that of where they are filled in.
struct TemplateParser {
    /// How deep sections, parents and blocks of one file may nest.
    static let nestingLimit = 100

    let text: TemplateText
    var findings: [Finding] = []
    private var scanner: TagScanner
    /// Everything before this offset has been dealt with.
    var cursor = 0
    /// The elements that are open, outermost first; the first stands for the template itself.
    var open = [OpenElement()]
    /// What is taken off the start of every line: the indentation of the override that is being read.
    var dedent: [UInt8] = []

    init(_ bytes: [UInt8], file: FileID) {
        let hasByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        text = TemplateText(bytes: hasByteOrderMark ? Array(bytes.dropFirst(3)) : bytes, file: file)
        scanner = TagScanner(text.bytes)
    }

    mutating func parse() -> [TemplateNode] {
        guard text.bytes.isUTF8 else {
            report("template-not-utf8", "bytes that are not UTF-8", at: 0..<0, help: "save the template as UTF-8")
            return []
        }
        reading: while true {
            switch scanner.next() {
            case .tag(let tag): read(tag)
            case .badDelimiters(let tag): reportDelimiters(tag)
            case .unclosed(let range):
                report("template-unclosed-tag", "tag without its closing delimiter", at: range)
                break reading
            case .end: break reading
            }
        }
        appendText(upTo: text.bytes.count)
        for element in open.dropFirst() { reportUnclosed(element) }
        return open[0].nodes
    }

    private mutating func read(_ tag: TemplateTag) {
        switch tag.kind {
        case .comment, .delimiters: _ = beginLine(of: tag)
        case .variable, .raw: readVariable(tag)
        case .partial: readPartial(tag)
        case .section, .inverted: openSection(tag)
        case .parent: openParent(tag)
        case .block: openBlock(tag)
        case .close: close(tag)
        }
    }
}

extension TemplateParser {
    private mutating func readVariable(_ tag: TemplateTag) {
        appendText(upTo: tag.range.lowerBound)
        cursor = tag.range.upperBound
        guard allowsHere(tag), let path = path(tag.content) else { return }
        append(.variable(path, isRaw: tag.kind == .raw))
    }

    private mutating func readPartial(_ tag: TemplateTag) {
        let indent = beginLine(of: tag)
        guard allowsHere(tag), let call = call(tag.content, indent: indent) else { return }
        append(.partial(call))
    }

    private mutating func openSection(_ tag: TemplateTag) {
        _ = beginLine(of: tag)
        _ = allowsHere(tag)
        let kind = OpenElement.Kind.section(path(tag.content), isInverted: tag.kind == .inverted)
        push(OpenElement(kind: kind, tag: tag, outerDedent: dedent))
    }

    /// Ends the text in front of a tag. Where the tag stands alone its line goes, and the blanks before it are the result.
    mutating func beginLine(of tag: TemplateTag) -> [UInt8]? {
        guard let lead = text.blankLead(before: tag.range.lowerBound), lead >= cursor,
            let trail = text.blankTrail(after: tag.range.upperBound)
        else {
            appendText(upTo: tag.range.lowerBound)
            cursor = tag.range.upperBound
            return nil
        }
        appendText(upTo: lead, marksEnd: false)
        cursor = trail
        return indent(lead..<tag.range.lowerBound)
    }
}
