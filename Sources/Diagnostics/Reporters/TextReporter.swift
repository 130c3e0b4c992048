/// Prints findings as compilers do: place, severity, message and code, then the line of source with the fault
/// underlined.
struct TextReporter: Reporter {
    private let files: SourceFiles
    private let options: ReportOptions

    init(_ files: SourceFiles, _ options: ReportOptions) {
        self.files = files
        self.options = options
    }

    func report(_ findings: [Finding]) -> String {
        var cache = SourceCache(files)
        return findings.map { entry(for: $0, in: &cache) }.joined(separator: "\n")
    }

    private func entry(for finding: Finding, in cache: inout SourceCache) -> String {
        let style = TextStyle(severity: finding.severity)
        var text = headline(style, finding.message + " [\(finding.code)]", at: finding.location)
        text += excerpt(at: finding.location, in: &cache)
        for note in finding.notes {
            text += headline(.note, note.message, at: note.location)
            if note.location != finding.location { text += excerpt(at: note.location, in: &cache) }
        }
        if let help = finding.help { text += headline(.help, help, at: nil) }
        return text
    }

    private func headline(_ style: TextStyle, _ message: String, at location: SourceLocation?) -> String {
        let place = location.map { "\(options.pathPrefix)\(files.path(of: $0.file)):\($0.line):\($0.column): " } ?? ""
        return paint(place.printable, .place) + paint(style.word + ":", style) + " " + message.printable + "\n"
    }

    private func excerpt(at location: SourceLocation?, in cache: inout SourceCache) -> String {
        guard let location, let text = cache.text(of: location.file),
            let excerpt = Excerpt(of: location, in: text, width: options.excerptWidth)
        else { return "" }
        let number = String(location.line)
        let gutter = String(repeating: " ", count: max(0, 4 - number.count)) + number
        let empty = String(repeating: " ", count: gutter.count)
        return "\(gutter) | \(excerpt.source)\n\(empty) | \(excerpt.padding)\(paint(excerpt.underline, .caret))\n"
    }

    private func paint(_ text: String, _ style: TextStyle) -> String {
        guard options.usesColor, !text.isEmpty else { return text }
        return "\u{1B}[\(style.sequence)m\(text)\u{1B}[0m"
    }
}

/// A part of the text report that has a colour of its own.
private enum TextStyle: String {
    case error, warning, note, help, place, caret

    init(severity: Severity) {
        switch severity {
        case .error: self = .error
        case .warning: self = .warning
        case .note: self = .note
        }
    }

    var word: String { rawValue }

    /// The parameters of the ANSI sequence "select graphic rendition".
    var sequence: String {
        switch self {
        case .error: "1;31"
        case .warning: "1;33"
        case .note: "1;36"
        case .help: "1;32"
        case .place: "1"
        case .caret: "32"
        }
    }
}
