internal import PlanSource

/// Writes nodes as YAML that people like to edit: short maps and lists on one line, all else in blocks.
struct SourceYAMLWriter {
    private static let lineLength = 118
    private var lines: [String] = []

    /// The entries of a list, with a blank line between two.
    static func list(_ entries: [DraftEntry]) -> String {
        entries.map(item).joined(separator: "\n")
    }

    /// One entry of a list.
    static func item(_ entry: DraftEntry) -> String {
        var writer = SourceYAMLWriter()
        if let comment = entry.comment { writer.lines.append("# " + comment) }
        writer.block(entry.fields, indent: 2, first: "- ")
        return writer.text
    }

    /// The fields of a map that stands on its own.
    static func map(_ fields: [YAMLEntry]) -> String {
        var writer = SourceYAMLWriter()
        writer.block(fields, indent: 0, first: "")
        return writer.text
    }

    private var text: String { lines.map { $0 + "\n" }.joined() }

    /// Writes fields; the first one behind `first`, which ends where the others begin.
    private mutating func block(_ fields: [YAMLEntry], indent: Int, first: String) {
        for (position, field) in fields.enumerated() {
            let margin =
                position == 0 && !first.isEmpty
                ? String(repeating: " ", count: indent - first.count) + first : String(repeating: " ", count: indent)
            value(field.value, behind: margin + field.key + ":", indent: indent)
        }
    }

    private mutating func value(_ node: YAMLNode, behind head: String, indent: Int) {
        if let line = Self.flow(node),
            head.unicodeScalars.count + 1 + line.unicodeScalars.count <= Self.lineLength || node.scalar != nil
        {
            lines.append(head + " " + line)
            return
        }
        lines.append(head)
        switch node.content {
        case .scalar: break
        case .mapping(let fields): block(fields, indent: indent + 2, first: "")
        case .sequence(let items): for item in items { self.item(item, indent: indent + 2) }
        }
    }

    private mutating func item(_ node: YAMLNode, indent: Int) {
        let margin = String(repeating: " ", count: indent) + "- "
        if let line = Self.flow(node),
            margin.unicodeScalars.count + line.unicodeScalars.count <= Self.lineLength || node.entries.isEmpty
        {
            lines.append(margin + line)
        } else {
            block(node.entries, indent: indent + 2, first: "- ")
        }
    }

    /// The node on one line; nil where a list in it holds maps, which read better below each other.
    private static func flow(_ node: YAMLNode) -> String? {
        switch node.content {
        case .scalar(let text, let isPlain): return scalar(text, isPlain: isPlain)
        case .sequence(let items):
            guard items.allSatisfy({ $0.scalar != nil }) else { return nil }
            guard items.allSatisfy(\.isPlainScalar) || items.count == 1 else { return nil }
            return "[" + items.compactMap(flow).joined(separator: ", ") + "]"
        case .mapping(let fields):
            let parts = fields.compactMap { field in flow(field.value).map { field.key + ": " + $0 } }
            return parts.count == fields.count ? "{" + parts.joined(separator: ", ") + "}" : nil
        }
    }

    private static func scalar(_ text: String, isPlain: Bool) -> String {
        if isPlain, text.utf8.allSatisfy(isHarmless), !text.utf8.isEmpty { return text }
        var quoted = "\""
        for character in text.unicodeScalars {
            switch character {
            case "\"", "\\": quoted += "\\" + String(character)
            case "\n": quoted += "\\n"
            default: quoted.unicodeScalars.append(character)
            }
        }
        return quoted + "\""
    }

    /// Whether a byte means nothing to YAML in the places where plain values of plans stand.
    private static func isHarmless(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122: true
        default: "-_./:+%".utf8.contains(byte)
        }
    }
}

extension YAMLNode {
    /// Whether it is a value written without quotes.
    fileprivate var isPlainScalar: Bool {
        guard case .scalar(_, isPlain: true) = content else { return false }
        return true
    }
}
