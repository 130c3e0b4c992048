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
            reader.report("file-too-large", "\(bytes.count / 1024) KiB of YAML are more than \(limit) KiB", place, "split it up")
            return (nil, reader.findings)
        }
        let root =
            bytes.withContiguousStorageIfAvailable { reader.readDocument($0) }
            ?? Array(bytes).withUnsafeBufferPointer { reader.readDocument($0) }
        return (root, reader.findings)
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
                report("yaml-second-document", "a second YAML document begins here", stream.location, "keep one per file")
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
        try checkLimits(depth: depth, at: start)
        let decoration = stream.decoration
        if decoration.anchor {
            report("yaml-anchor", "an anchor '&' shares a value by reference", start, "write the value out where it is used")
        }
        if decoration.tag {
            report("yaml-tag", "a tag '!' gives a value a type", start, "leave it out: the schema types every value")
        }
        switch stream.event.type {
        case YAML_SCALAR_EVENT:
            let scalar = YAMLNode(.scalar(text: stream.scalarText, isPlain: stream.scalarIsPlain), at: start)
            try advance(&stream)
            return scalar
        case YAML_SEQUENCE_START_EVENT: return try sequence(&stream, start: start, depth: depth)
        case YAML_MAPPING_START_EVENT: return try mapping(&stream, start: start, depth: depth)
        default:
            report("yaml-alias", "an alias '*' stands for a value elsewhere", start, "write the value out where it is used")
            try advance(&stream)
            return YAMLNode(.scalar(text: "", isPlain: true), at: start)
        }
    }

    private mutating func sequence(
        _ stream: inout YAMLEventStream, start: SourceLocation, depth: Int
    ) throws(Stop) -> YAMLNode {
        var items: [YAMLNode] = []
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
        var entries: [YAMLEntry] = []
        try advance(&stream)
        while stream.event.type != YAML_MAPPING_END_EVENT {
            let key = try node(&stream, depth: depth + 1)
            let value = try node(&stream, depth: depth + 1)
            guard case .scalar(let text, _) = key.content else {
                report("yaml-compound-key", "a key that is a list or a map", key.location, "use a word as the key")
                continue
            }
            if let first = entries.first(where: { $0.key == text }) {
                reportDuplicate(text, at: key.location, first: first.keyLocation)
            } else {
                entries.append(YAMLEntry(key: text, keyLocation: key.location, value: value))
            }
        }
        try advance(&stream)
        return YAMLNode(.mapping(entries), at: entries.first?.keyLocation ?? start)
    }

    private mutating func checkLimits(depth: Int, at place: SourceLocation) throws(Stop) {
        nodeCount += 1
        if depth > YAMLLimits.depth {
            report("yaml-too-deep", "more than \(YAMLLimits.depth) levels of nesting", place, "flatten the structure")
            throw .limit
        }
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
        let place = SourceLocation(
            file: file, line: failure.line + firstLine, column: failure.column + 1, endColumn: failure.column + 2)
        let line = bytes.split(separator: 10, maxSplits: failure.line + 1, omittingEmptySubsequences: false)
            .dropFirst(failure.line).first
        let indent = line?.prefix { $0 == 32 || $0 == 9 } ?? []
        if let tab = indent.firstIndex(of: 9) {
            let column = indent.distance(from: indent.startIndex, to: tab) + 1
            let tabPlace = SourceLocation(
                file: file, line: failure.line + firstLine, column: column, endColumn: column + 1)
            report("yaml-tab", "a tab indents this line", tabPlace, "indent with spaces")
        } else {
            report("yaml-syntax", YAMLProblem.message(failure.problem), place, YAMLProblem.help(failure.problem))
        }
    }
}
