internal import Diagnostics
internal import PlanSource

/// Changes single values of a YAML text in place: comments, order and formatting of everything else stay, byte by byte.
struct FieldEditor {
    private let text: SourceText
    private var edits: [(range: Range<Int>, bytes: [UInt8])] = []

    init(_ bytes: [UInt8]) {
        text = SourceText(path: "", bytes: bytes)
    }

    /// The text with all changes.
    var result: [UInt8] {
        var bytes = text.bytes
        for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            bytes.replaceSubrange(edit.range, with: edit.bytes)
        }
        return bytes
    }

    /// Sets scalars of the map under `key`, which is made behind one of the fields `anchors` where it is missing.
    ///
    /// - Returns: false where there is no place for them.
    mutating func set(
        _ fields: [(key: String, value: String)], under key: String, in map: YAMLNode, after anchors: [String] = []
    ) -> Bool {
        guard case .mapping(let entries) = map.content else { return false }
        let flow = "{" + fields.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
        guard let entry = entries.first(where: { $0.key == key }) else {
            return insertLine("\(key): \(flow)", after: anchors, in: entries)
        }
        if entry.value.isAbsent {
            guard let end = offset(entry.keyLocation, isEnd: true) else { return false }
            return insert(" " + flow, at: end + 1)
        }
        return set(fields, in: entry.value, of: entry)
    }

    /// Sets one scalar of a map, which is made behind one of the fields `anchors` where it is missing.
    mutating func set(_ key: String, to value: String, in map: YAMLNode, after anchors: [String]) -> Bool {
        guard case .mapping(let entries) = map.content else { return false }
        guard let entry = entries.first(where: { $0.key == key }) else {
            return insertLine("\(key): \(value)", after: anchors, in: entries)
        }
        return replace(entry.value, with: value)
    }

    private mutating func set(
        _ fields: [(key: String, value: String)], in map: YAMLNode, of owner: YAMLEntry
    ) -> Bool {
        guard case .mapping(let entries) = map.content, let first = entries.first, let last = entries.last,
            let start = offset(owner.keyLocation, isEnd: true), let next = offset(first.keyLocation, isEnd: false),
            case .scalar = last.value.content, let end = offset(last.value.location, isEnd: true)
        else { return false }
        let isFlow = text.bytes[start..<next].contains(UInt8(ascii: "{"))
        let indent = String(repeating: " ", count: Int(first.keyLocation.column) - 1)
        var added = ""
        for (key, value) in fields {
            if let entry = entries.first(where: { $0.key == key }) {
                guard replace(entry.value, with: value) else { return false }
            } else {
                added += isFlow ? ", \(key): \(value)" : "\n\(indent)\(key): \(value)"
            }
        }
        return added.isEmpty || insert(added, at: isFlow ? end : endOfLine(end))
    }

    private mutating func replace(_ node: YAMLNode, with value: String) -> Bool {
        guard case .scalar(let old, _) = node.content, let start = offset(node.location, isEnd: false),
            let end = offset(node.location, isEnd: true), start < end
        else { return false }
        if old == value || "\"\(old)\"" == value { return true }
        edits.append((start..<end, Array(value.utf8)))
        return true
    }

    /// Adds a line behind the first of the anchors that stands on a line of its own, with the same indentation.
    private mutating func insertLine(_ line: String, after anchors: [String], in entries: [YAMLEntry]) -> Bool {
        for anchor in anchors {
            guard let entry = entries.first(where: { $0.key == anchor }), case .scalar = entry.value.content,
                let range = text.byteRange(ofLine: Int(entry.keyLocation.line)),
                let end = offset(entry.value.location, isEnd: true)
            else { continue }
            let column = Int(entry.keyLocation.column) - 1
            guard text.bytes[range].prefix(column).allSatisfy({ $0 == 32 || $0 == UInt8(ascii: "-") }) else { continue }
            return insert("\n" + String(repeating: " ", count: column) + line, at: endOfLine(end))
        }
        return false
    }

    private mutating func insert(_ words: String, at offset: Int) -> Bool {
        let usesPairs = text.byteRange(ofLine: 1).map {
            $0.upperBound < text.bytes.count && text.bytes[$0.upperBound] == 13
        }
        let lines = usesPairs == true ? words.replacingLineBreaks : words
        edits.append((offset..<offset, Array(lines.utf8)))
        return true
    }

    private func endOfLine(_ offset: Int) -> Int {
        text.bytes[offset...].firstIndex { $0 == 10 || $0 == 13 } ?? text.bytes.count
    }

    private func offset(_ location: SourceLocation, isEnd: Bool) -> Int? {
        let position =
            isEnd
            ? SourcePosition(line: Int(location.endLine), column: Int(location.endColumn))
            : SourcePosition(line: Int(location.line), column: Int(location.column))
        return text.byteOffset(of: position)
    }
}

extension String {
    /// The text with CR LF for every LF.
    fileprivate var replacingLineBreaks: String {
        split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    }
}
