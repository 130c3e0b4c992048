/// Workflow commands that GitHub shows as annotations of the changed files.
struct GitHubReporter: Reporter {
    /// GitHub drops what exceeds ten annotations of a severity in one step, without a word.
    private static let limit = 10
    private let files: SourceFiles
    private let options: ReportOptions

    init(_ files: SourceFiles, _ options: ReportOptions) {
        self.files = files
        self.options = options
    }

    func report(_ findings: [Finding]) -> String {
        var (shown, rest) = Self.split(findings, notes: Self.limit)
        // The line that counts the rest is a notice itself.
        if !rest.isEmpty { (shown, rest) = Self.split(findings, notes: Self.limit - 1) }
        var lines = shown.map(command)
        if !rest.isEmpty {
            let are = rest.count == 1 ? "finding is" : "findings are"
            lines.append("::notice::\(rest.count) more \(are) not shown here: \(FindingSummary(of: rest).counts)")
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// The findings to show, the worst first, and those beyond the limits.
    private static func split(_ findings: [Finding], notes: Int) -> (shown: [Finding], rest: [Finding]) {
        var (shown, rest): ([Finding], [Finding]) = ([], [])
        for severity in Severity.allCases.sorted(by: >) {
            let group = findings.filter { $0.severity == severity }
            let limit = severity == .note ? notes : limit
            shown += group.prefix(limit)
            rest += group.dropFirst(limit)
        }
        return (shown, rest)
    }

    private func command(for finding: Finding) -> String {
        let name =
            switch finding.severity {
            case .error: "error"
            case .warning: "warning"
            case .note: "notice"
            }
        let properties = (properties(of: finding.location) + [("title", finding.code)])
            .map { "\($0)=\($1.escapedAsProperty)" }.joined(separator: ",")
        return "::\(name) \(properties)::\(body(of: finding).escapedAsData)"
    }

    /// GitHub ignores columns where a stretch spans several lines.
    private func properties(of location: SourceLocation?) -> [(String, String)] {
        guard let location else { return [] }
        let lines = [
            ("file", options.pathPrefix + files.path(of: location.file)), ("line", String(location.line)),
            ("endLine", String(location.endLine)),
        ]
        guard location.line == location.endLine else { return lines }
        return lines + [("col", String(location.column)), ("endColumn", String(location.endColumn))]
    }

    private func body(of finding: Finding) -> String {
        finding.lines { note in
            let place = note.location.map { location in
                "\(options.pathPrefix)\(files.path(of: location.file)):\(location.line):\(location.column): "
            }
            return (place ?? "") + "note: " + note.message
        }
    }
}

extension String {
    /// Escaped for the text after the second `::` of a workflow command.
    fileprivate var escapedAsData: String { escaped(["%": "%25", "\r": "%0D", "\n": "%0A"]) }

    /// Escaped for the value of a property of a workflow command.
    fileprivate var escapedAsProperty: String {
        escaped(["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
    }

    /// By scalar, since CR LF is one character.
    private func escaped(_ escapes: [Unicode.Scalar: String]) -> String {
        unicodeScalars.reduce(into: "") { text, scalar in
            if let escape = escapes[scalar] { text += escape } else { text.unicodeScalars.append(scalar) }
        }
    }
}
