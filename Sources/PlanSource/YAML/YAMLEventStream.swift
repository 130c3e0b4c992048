internal import CLibYAML
internal import Diagnostics

/// The events of one YAML document, straight from libyaml; owns the C parser and the current event.
struct YAMLEventStream: ~Copyable {
    /// Why libyaml stopped.
    struct Failure: Error {
        let problem: String
        /// Line and column from 0, as libyaml counts.
        let line: Int
        let column: Int
    }

    /// On the heap, since libyaml keeps pointers into the parser that a move would break.
    private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    private(set) var event = yaml_event_t()
    private let file: FileID
    private let lineOffset: Int

    /// Reads from `bytes`, which must outlive the stream. The first line of the text is line `firstLine` of the file.
    init(_ bytes: UnsafeBufferPointer<UInt8>, file: FileID, firstLine: Int) {
        self.file = file
        lineOffset = firstLine
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        var event = event
        yaml_event_delete(&event)
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// Moves on to the next event.
    mutating func next() throws(Failure) {
        yaml_event_delete(&event)
        guard yaml_parser_parse(parser, &event) != 0 else {
            let mark = parser.pointee.problem_mark
            throw Failure(
                problem: parser.pointee.problem.map { String(cString: $0) } ?? "text that is not YAML", line: Int(mark.line),
                column: Int(mark.column))
        }
    }

    /// The stretch of the current event.
    var location: SourceLocation {
        SourceLocation(
            file: file, line: Int(event.start_mark.line) + lineOffset, column: Int(event.start_mark.column) + 1,
            endLine: Int(event.end_mark.line) + lineOffset, endColumn: Int(event.end_mark.column) + 1)
    }

    /// The text of the current event, which must be a scalar.
    var scalarText: String {
        let scalar = event.data.scalar
        return String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    }

    /// Whether the current scalar stands without quotes.
    var scalarIsPlain: Bool { event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE }

    /// Whether the current event carries an anchor or an explicit tag.
    var decoration: (anchor: Bool, tag: Bool) {
        switch event.type {
        case YAML_SCALAR_EVENT: (event.data.scalar.anchor != nil, event.data.scalar.tag != nil)
        case YAML_SEQUENCE_START_EVENT: (event.data.sequence_start.anchor != nil, event.data.sequence_start.tag != nil)
        case YAML_MAPPING_START_EVENT: (event.data.mapping_start.anchor != nil, event.data.mapping_start.tag != nil)
        default: (false, false)
        }
    }
}
