internal import CLibYAML
package import Diagnostics

/// Reads one YAML text into a located tree. Aliases, tags and duplicate keys are findings, never silently resolved.
package struct YAMLReader {
    private let file: FileID
    private let firstLine: Int
    private var nodeCount = 0
    private(set) var findings: [Finding] = []

    private init(file: FileID, firstLine: Int) {
        self.file = file
        self.firstLine = firstLine
    }

    /// The root node of `bytes`, which must be valid UTF-8, or nil where the text is empty or cannot be read.
    ///
    /// - Parameter firstLine: the line of the file on which the text begins, from 1.
    package static func read(
        _ bytes: some Collection<UInt8>, file: FileID, firstLine: Int = 1
    ) -> (root: YAMLNode?, findings: [Finding]) {
        var reader = YAMLReader(file: file, firstLine: firstLine)
        guard bytes.count <= YAMLLimits.bytes else {
            let place = SourceLocation(file: file, line: firstLine, column: 1)
            let limit = YAMLLimits.bytes / 1024
            reader.report(
                "file-too-large", "\(bytes.count / 1024) KiB of YAML are more than \(limit) KiB", place, "split it up")
            return (nil, reader.findings)
        }
        let root =
            bytes.withContiguousStorageIfAvailable { reader.readText($0) }
            ?? Array(bytes).withUnsafeBufferPointer { reader.readText($0) }
        return (root, reader.findings)
    }

    /// Reads the text once the characters are replaced that libyaml alone takes for line breaks, which would shift all
    /// lines behind them.
    private mutating func readText(_ bytes: UnsafeBufferPointer<UInt8>) -> YAMLNode? {
        let breaks = ForeignLineBreak.all(in: bytes)
        guard let first = breaks.first else { return readDocument(bytes) }
        let text = SourceText(path: "", bytes: Array(bytes))
        let others = breaks.count == 1 ? "" : ", here and in \(breaks.count - 1) more places"
        report(
            "foreign-line-break", "\(first.name) breaks lines for some programs only\(others)",
            location(ofByte: first.offset, in: text), "replace it with an ordinary line break or a space")
        return ForeignLineBreak.replacing(breaks, in: text.bytes).withUnsafeBufferPointer { readDocument($0) }
    }

    private mutating func readDocument(_ bytes: UnsafeBufferPointer<UInt8>) -> YAMLNode? {
        var stream = YAMLEventStream(bytes, file: file, firstLine: firstLine)
        do throws(Stop) {
            try advance(&stream)
            try advance(&stream)
            guard stream.event.type == YAML_DOCUMENT_START_EVENT else { return nil }
            try advance(&stream)
            let root = try node(&stream, depth: 0)
            try advance(&stream)
            if stream.event.type == YAML_DOCUMENT_START_EVENT {
                report(
                    "yaml-second-document", "a second YAML document begins here", stream.location, "keep one per file")
            }
            return root
        } catch {
            if case .syntax(let failure) = error { reportSyntax(failure, in: bytes) }
            return nil
        }
    }

    /// Why reading stopped before the end.
    private enum Stop: Error {
        case syntax(YAMLEventStream.Failure)
        case limit
    }

    private func advance(_ stream: inout YAMLEventStream) throws(Stop) {
        do { try stream.next() } catch { throw .syntax(error) }
    }

    /// The node that begins at the current event; afterwards the event behind the node is current.
    private mutating func node(_ stream: inout YAMLEventStream, depth: Int) throws(Stop) -> YAMLNode {
        let start = stream.location
        try countNode(at: start)
        let decoration = stream.decoration
        if decoration.anchor {
            report(
                "yaml-anchor", "an anchor '&' shares a value by reference", start,
                "write the value out where it is used")
        }
        if decoration.tag {
            report("yaml-tag", "a tag '!' gives a value a type", start, "leave it out: the schema types every value")
        }
        switch stream.event.type {
        case YAML_SCALAR_EVENT:
            let scalar = YAMLNode(.scalar(text: stream.scalarText, isPlain: stream.scalarIsPlain), at: start)
            if case .scalar(let text, isPlain: true) = scalar.content, !text.isEmpty, scalar.isAbsent {
                report(
                    "yaml-null", "'\(text)' stands for nothing in YAML", start,
                    "leave the value out, or put the text in quotes")
            }
            try advance(&stream)
            return scalar
        case YAML_SEQUENCE_START_EVENT: return try sequence(&stream, start: start, depth: depth)
        case YAML_MAPPING_START_EVENT: return try mapping(&stream, start: start, depth: depth)
        default:
            report(
                "yaml-alias", "an alias '*' stands for a value elsewhere", start, "write the value out where it is used"
            )
            try advance(&stream)
            return YAMLNode(.scalar(text: "", isPlain: true), at: start)
        }
    }

    private mutating func sequence(
        _ stream: inout YAMLEventStream, start: SourceLocation, depth: Int
    ) throws(Stop) -> YAMLNode {
        var items: [YAMLNode] = []
        try checkDepth(depth, at: start)
        try advance(&stream)
        while stream.event.type != YAML_SEQUENCE_END_EVENT {
            items.append(try node(&stream, depth: depth + 1))
        }
        try advance(&stream)
        return YAMLNode(.sequence(items), at: items.first?.location ?? start)
    }

    private mutating func mapping(
        _ stream: inout YAMLEventStream, start: SourceLocation, depth: Int
    ) throws(Stop) -> YAMLNode {
        var keys = YAMLKeys()
        try checkDepth(depth, at: start)
        try advance(&stream)
        while stream.event.type != YAML_MAPPING_END_EVENT {
            let key = try node(&stream, depth: depth + 1)
            let value = try node(&stream, depth: depth + 1)
            switch key.content {
            case .scalar("<<", isPlain: true):
                report(
                    "yaml-merge-key", "a merge key '<<' takes over fields", key.location,
                    "write the fields out where they are used")
            case .scalar(let text, _):
                if let first = keys.add(YAMLEntry(key: text, keyLocation: key.location, value: value)) {
                    reportDuplicate(text, at: key.location, first: first.keyLocation)
                }
            case .sequence, .mapping:
                report("yaml-compound-key", "a key that is a list or a map", key.location, "use a word as the key")
            }
        }
        try advance(&stream)
        return YAMLNode(.mapping(keys.entries), at: keys.entries.first?.keyLocation ?? start)
    }

    private mutating func checkDepth(_ depth: Int, at place: SourceLocation) throws(Stop) {
        guard depth >= YAMLLimits.depth else { return }
        report("yaml-too-deep", "more than \(YAMLLimits.depth) levels of nesting", place, "flatten the structure")
        throw .limit
    }

    private mutating func countNode(at place: SourceLocation) throws(Stop) {
        nodeCount += 1
        if nodeCount > YAMLLimits.nodes {
            report("file-too-large", "more than \(YAMLLimits.nodes) values in one file", place, "split it up")
            throw .limit
        }
    }

    private mutating func report(_ code: String, _ message: String, _ place: SourceLocation, _ help: String) {
        findings.append(Finding(.error, code, message, at: place, help: help))
    }
}

extension YAMLReader {
    private mutating func reportDuplicate(_ key: String, at place: SourceLocation, first: SourceLocation) {
        findings.append(
            Finding(
                .error, "duplicate-key", "key '\(key)' stands twice in one map", at: place,
                notes: [.init("it stands here first", at: first)], help: "keep one of them"))
    }

    private mutating func reportSyntax(_ failure: YAMLEventStream.Failure, in bytes: UnsafeBufferPointer<UInt8>) {
        let text = SourceText(path: "", bytes: Array(bytes))
        let problem = YAMLProblem(failure.problem)
        let end = location(failure.place, in: text)
        let indent = text.line(Int(end.line) - firstLine + 1)?.prefix { $0 == " " || $0 == "\t" } ?? ""
        if let tab = indent.firstIndex(of: "\t") {
            let column = indent.distance(from: indent.startIndex, to: tab) + 1
            let place = SourceLocation(file: file, line: Int(end.line), column: column, endColumn: column + 1)
            return report("yaml-tab", "a tab indents this line", place, "indent with spaces")
        }
        let place = problem.liesAtBeginning ? location(failure.beginning, in: text) : end
        let notes = place.line == end.line ? [] : [Finding.Note("reading got as far as here", at: end)]
        findings.append(Finding(.error, "yaml-syntax", problem.message, at: place, notes: notes, help: problem.help))
    }

    private func location(_ place: YAMLEventStream.Failure.Place, in text: SourceText) -> SourceLocation {
        switch place {
        case .byte(let offset): location(ofByte: offset, in: text)
        case .mark(let line, let column):
            SourceLocation(file: file, line: line + firstLine, column: column + 1, endColumn: column + 2)
        }
    }

    private func location(ofByte offset: Int, in text: SourceText) -> SourceLocation {
        let place = text.position(ofByte: offset)
        return SourceLocation(
            file: file, line: place.line + firstLine - 1, column: place.column, endColumn: place.column + 1)
    }
}
