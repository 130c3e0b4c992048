/// Our own JSON: every member always there, null where unknown. `version` grows when a member changes its meaning or
/// goes.
struct JSONReporter: Reporter {
    private let files: SourceFiles
    private let options: ReportOptions

    init(_ files: SourceFiles, _ options: ReportOptions) {
        self.files = files
        self.options = options
    }

    func report(_ findings: [Finding]) -> String { document(findings).text(indented: true) }

    /// The report before it is written.
    func document(_ findings: [Finding]) -> JSONValue {
        let summary = FindingSummary(of: findings)
        return [
            "version": 1,
            "summary": [
                "errors": .integer(summary.errors), "warnings": .integer(summary.warnings),
                "notes": .integer(summary.notes), "files": .integer(summary.files),
            ],
            "findings": .array(findings.map(value)),
        ]
    }

    private func value(of finding: Finding) -> JSONValue {
        let head: [(String, JSONValue)] = [
            ("code", .string(finding.code)), ("severity", .string(finding.severity.rawValue)),
            ("message", .string(finding.message)),
        ]
        let notes = finding.notes.map { note in
            JSONValue.object([("message", .string(note.message))] + place(note.location))
        }
        let tail: [(String, JSONValue)] = [("notes", .array(notes)), ("help", .optional(finding.help))]
        return .object(head + place(finding.location) + tail)
    }

    private func place(_ location: SourceLocation?) -> [(String, JSONValue)] {
        [
            ("path", .optional(location.map { options.pathPrefix + files.path(of: $0.file) })),
            ("line", .optional(location.map { Int($0.line) })),
            ("column", .optional(location.map { Int($0.column) })),
            ("endLine", .optional(location.map { Int($0.endLine) })),
            ("endColumn", .optional(location.map { Int($0.endColumn) })),
        ]
    }
}
