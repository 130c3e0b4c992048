import Diagnostics
import FoundationEssentials
import Handbook
import Theming

/// A theme in memory, with one layout `page` unless it says otherwise.
struct ThemeFixture {
    var files: [String: String]

    init(_ layout: String, partials: [String: String] = [:], strings: [String: String] = [:]) {
        files = ["theme.yaml": "name: test\ndefault-language: en", "layouts/page.html.mustache": layout]
        for (name, text) in partials { files["partials/\(name).mustache"] = text }
        for (language, text) in strings { files["strings/\(language).yaml"] = text }
    }

    func themeFiles(folder: String = "Themes/test") -> ThemeFiles {
        ThemeFiles(folder: folder, files: files.map { .init(path: $0.key, bytes: Array($0.value.utf8)) })
    }

    func load(_ shape: ContextShape, languages: [String] = ["en"]) -> Theme.Loaded {
        Theme.load(
            chain: [themeFiles()], layouts: ["page": shape], languages: languages, readYAMLMap: readLines)
    }
}

extension Theme.Loaded {
    /// The page of `context`, or what kept it from being rendered.
    func page(_ context: any TemplateContext, layout: String = "page", language: String = "en") throws -> String {
        guard let template = theme?.template(layout, language: language) else {
            return "findings: " + findings.map { "\($0.code): \($0.message)" }.joined(separator: "; ")
        }
        var output: [UInt8] = []
        try template.render(context, into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// The findings as `path:line:column: code`, in order.
    var places: [String] {
        findings.map { finding in
            guard let location = finding.location else { return finding.code }
            let path = sources.first { $0.id == location.file }?.path ?? "?"
            return "\(path):\(location.line):\(location.column): \(finding.code)"
        }
    }
}

/// Stands in for the YAML reader: lines `key: value`.
@Sendable func readLines(_ bytes: [UInt8], _ file: FileID) -> (entries: [ThemeMapEntry], findings: [Finding]) {
    var entries: [ThemeMapEntry] = []
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
        guard let colon = line.firstIndex(of: ":") else { continue }
        let place = SourceLocation(file: file, line: index + 1, column: 1)
        let value = line[line.index(after: colon)...].drop { $0 == " " }
        entries.append(
            ThemeMapEntry(key: String(line[..<colon]), value: String(value), keyLocation: place, valueLocation: place))
    }
    return (entries, [])
}

/// Text with the marker `1️⃣` at the place that a finding should name.
struct MarkedText {
    let text: String
    let line: Int
    let column: Int

    init(_ marked: String) {
        let parts = marked.components(separatedBy: "1️⃣")
        text = parts.joined()
        let before = parts[0].unicodeScalars
        line = before.count { $0 == "\n" } + 1
        column = before.reversed().prefix { $0 != "\n" }.count + 1
    }
}
