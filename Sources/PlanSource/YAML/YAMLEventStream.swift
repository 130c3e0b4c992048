internal import CLibYAML
internal import Diagnostics

/// The events of one YAML document, straight from libyaml; owns the C parser and the current event.
struct YAMLEventStream: ~Copyable {
    /// Why libyaml stopped.
    struct Failure: Error {
        /// A place as libyaml counts: lines and columns from 0, or the offset of a byte where it counts neither.
        enum Place {
            case mark(line: Int, column: Int)
            case byte(Int)
        }

        let problem: String
        /// Where it stopped.
        let place: Place
        /// Where what it was reading begins, such as the opening quotation mark.
        let beginning: Place
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
            throw failure
        }
    }

    private var failure: Failure {
        // A byte that libyaml refuses before it cuts lines has an offset only.
        let place: Failure.Place =
            parser.pointee.error == YAML_READER_ERROR
            ? .byte(Int(parser.pointee.problem_offset)) : Self.place(parser.pointee.problem_mark)
        return Failure(
            problem: parser.pointee.problem.map { String(cString: $0) } ?? "text that is not YAML", place: place,
            beginning: parser.pointee.context == nil ? place : Self.place(parser.pointee.context_mark))
    }

    private static func place(_ mark: yaml_mark_t) -> Failure.Place {
        .mark(line: Int(mark.line), column: Int(mark.column))
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
