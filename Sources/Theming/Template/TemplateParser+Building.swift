import Diagnostics

/// An element whose end is still to come.
struct OpenElement {
    enum Kind {
        case section(TemplatePath?, isInverted: Bool)
        case parent(TemplateCall?)
        case block
    }

    /// Nil for the template itself.
    var kind: Kind?
    var tag = TemplateTag(kind: .comment, range: 0..<0, content: 0..<0)
    /// What was taken off every line outside of this element.
    var outerDedent: [UInt8] = []
    /// Where the line of a parent begins, if the parent is the first thing on it.
    var lead: Int?
    var nodes: [TemplateNode] = []
    /// The overrides of a parent.
    var blocks: [BlockNode] = []
    var isOverride = false
    var startsLine = false
    var isStandalone = false
    /// The blanks in front of a block's tag.
    var indent: [UInt8] = []
    /// The blanks in front of a block's first own line.
    var innerIndent: [UInt8] = []

    var isParent: Bool {
        if case .parent = kind { true } else { false }
    }
}

extension TemplateParser {
    mutating func push(_ element: OpenElement) {
        guard open.count <= Self.nestingLimit else {
            report("template-too-deep", "more than \(Self.nestingLimit) open elements", at: element.tag.content)
            return
        }
        open.append(element)
    }

    mutating func append(_ node: TemplateNode) {
        open[open.count - 1].nodes.append(node)
    }

    /// Appends the text between what was read last and `end`; `marksEnd` tells that something is printed at `end`, which
    /// may be the first thing on its line.
    mutating func appendText(upTo end: Int, marksEnd: Bool = true) {
        guard cursor <= end else { return }
        appendRun(cursor..<end, marksEnd: marksEnd)
        cursor = end
    }

    mutating func appendRun(_ range: Range<Int>, marksEnd: Bool = true) {
        // Text between the blocks of a parent has no place to go.
        guard !open[open.count - 1].isParent else { return }
        let bytes = text.bytes
        var run = TextRun()
        var position = range.lowerBound
        while true {
            if position == 0 || bytes[position - 1] == UInt8(ascii: "\n") {
                position += zip(dedent, bytes[position..<range.upperBound]).prefix { $0 == $1 }.count
                let isMarked =
                    position < range.upperBound ? !isLineEnd(at: position) : marksEnd && position < bytes.count
                if isMarked { run.lineStarts.append(run.bytes.count) }
            }
            guard position < range.upperBound else { break }
            let line = bytes[position..<range.upperBound]
            let end = line.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? range.upperBound
            run.bytes += bytes[position..<end]
            position = end
            if position == range.upperBound, bytes[position - 1] != UInt8(ascii: "\n") { break }
        }
        if !run.isEmpty { append(.text(run)) }
    }

    private func isLineEnd(at offset: Int) -> Bool {
        text.bytes[offset] == UInt8(ascii: "\n") || text.bytes[offset...].starts(with: "\r\n".utf8)
    }

    /// The blanks that indent something, without what is taken off every line.
    func indent(_ range: Range<Int>) -> [UInt8] {
        stripped(Array(text.bytes[range]))
    }

    func stripped(_ blanks: [UInt8]) -> [UInt8] {
        Array(blanks.dropFirst(zip(dedent, blanks).prefix { $0 == $1 }.count))
    }
}

// Names

extension TemplateParser {
    /// Whether a tag may stand here: directly in a parent only its blocks mean something.
    mutating func allowsHere(_ tag: TemplateTag) -> Bool {
        guard let element = open.last, element.isParent else { return true }
        report(
            "template-tag-in-parent", "tag outside of the blocks of parent '\(elementName(element.tag))'",
            at: tag.content,
            help: "put it into a block, {{$name}}…{{/name}}")
        return false
    }

    mutating func path(_ content: Range<Int>) -> TemplatePath? {
        let name = text.string(content)
        let location = text.location(content)
        if name == "." { return TemplatePath(parts: ["."], location: location) }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard isName(content), parts.allSatisfy({ !$0.isEmpty }) else {
            reportName(content)
            return nil
        }
        return TemplatePath(parts: parts, location: location)
    }

    mutating func call(_ content: Range<Int>, indent: [UInt8]?) -> TemplateCall? {
        let location = text.location(content)
        guard text.bytes[content].first == UInt8(ascii: "*") else {
            guard isName(content) else {
                reportName(content)
                return nil
            }
            return TemplateCall(target: .fixed(text.string(content)), location: location, indent: indent)
        }
        let inner = text.bytes[content].dropFirst().drop(while: \.isWhitespace)
        guard let path = path(inner.startIndex..<content.upperBound) else { return nil }
        return TemplateCall(target: .dynamic(path), location: location, indent: indent)
    }

    /// The name by which the start and the end of an element find each other.
    func elementName(_ tag: TemplateTag) -> String {
        text.bytes[tag.content].first == UInt8(ascii: "*")
            ? "*" + String(decoding: text.bytes[tag.content].dropFirst().drop(while: \.isWhitespace), as: UTF8.self)
            : text.string(tag.content)
    }

    private func isName(_ content: Range<Int>) -> Bool {
        !content.isEmpty && !text.bytes[content].contains(where: \.isWhitespace)
    }

    private mutating func reportName(_ content: Range<Int>) {
        let name = text.string(content)
        let message = name.isEmpty ? "tag without a name" : "'\(name)' is not a name"
        report("template-bad-name", message, at: content, help: "write names without blanks, joined by single dots")
    }

    mutating func reportDelimiters(_ tag: TemplateTag) {
        report(
            "template-bad-delimiters", "'\(text.string(tag.content))' does not name two delimiters", at: tag.content,
            help: "write {{=<% %>=}}, two words without '='")
    }

    mutating func report(_ code: String, _ message: String, at range: Range<Int>, help: String? = nil) {
        findings.append(Finding(.error, code, message, at: text.location(range), help: help))
    }
}

extension [UInt8] {
    /// Whether the bytes are well-formed UTF-8.
    var isUTF8: Bool {
        String(validating: self, as: UTF8.self) != nil
    }
}
