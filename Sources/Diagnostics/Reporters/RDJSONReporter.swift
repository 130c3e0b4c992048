/// The diagnostic format of reviewdog, whose columns count bytes of UTF-8.
struct RDJSONReporter: Reporter {
    private let files: SourceFiles
    private let options: ReportOptions

    init(_ files: SourceFiles, _ options: ReportOptions) {
        self.files = files
        self.options = options
    }

    func report(_ findings: [Finding]) -> String {
        var cache = SourceCache(files)
        let report: JSONValue = [
            "source": ["name": "mainstay"],
            "diagnostics": .array(findings.map { diagnostic(for: $0, in: &cache) }),
        ]
        return report.text(indented: true)
    }

    private func diagnostic(for finding: Finding, in cache: inout SourceCache) -> JSONValue {
        let related = finding.notes.filter { $0.location != nil }.map { note -> JSONValue in
            ["message": .string(note.message), "location": location(at: note.location, in: &cache)]
        }
        return .object(present: [
            "message": .string(finding.lines { $0.location == nil ? $0.message : nil }),
            "location": location(at: finding.location, in: &cache),
            "severity": .string(severity(of: finding)),
            "code": ["value": .string(finding.code)],
            "relatedLocations": related.isEmpty ? nil : .array(related),
        ])
    }

    private func location(at location: SourceLocation?, in cache: inout SourceCache) -> JSONValue {
        guard let location else { return ["path": .string(options.pathPrefix + options.fallbackPath)] }
        let text = cache.text(of: location.file)
        return [
            "path": .string(options.pathPrefix + files.path(of: location.file)),
            "range": [
                "start": position(line: location.line, column: location.column, in: text),
                "end": position(line: location.endLine, column: location.endColumn, in: text),
            ],
        ]
    }

    private func position(line: UInt32, column: UInt32, in text: SourceText?) -> JSONValue {
        let position = SourcePosition(line: Int(line), column: Int(column))
        guard let text, let start = text.byteRange(ofLine: position.line)?.lowerBound,
            let offset = text.byteOffset(of: position)
        else { return ["line": .integer(position.line)] }
        return ["line": .integer(position.line), "column": .integer(offset - start + 1)]
    }

    private func severity(of finding: Finding) -> String {
        switch finding.severity {
        case .error: "ERROR"
        case .warning: "WARNING"
        case .note: "INFO"
        }
    }
}
