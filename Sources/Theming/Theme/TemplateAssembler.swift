import Diagnostics

/// Parses the layouts and partials of a theme.
struct TemplateAssembler {
    /// Endings in front of `.mustache` that say what a template yields and are no part of its name.
    private static let formats = [
        ".html", ".xml", ".svg", ".txt", ".json", ".ics", ".css", ".js", ".md", ".webmanifest",
    ]

    let sources: ThemeSources
    /// The names of the layouts that the handbook uses.
    let layouts: [String]

    func assemble(_ findings: inout [Finding]) -> TemplateSet {
        let partials = parse(folder: "partials/", &findings)
        let found = parse(folder: "layouts/", &findings)
        reportMissing(found, &findings)
        return TemplateSet(partials: partials.map(\.template), layouts: found.map(\.template))
    }

    private func parse(folder: String, _ findings: inout [Finding]) -> [(template: ParsedTemplate, file: FileID)] {
        var results: [(template: ParsedTemplate, file: FileID)] = []
        var levels: [String: Int] = [:]
        for entry in sources.entries {
            guard let path = entry.path.removing(prefix: folder) else { continue }
            guard let name = Self.name(path) else {
                let message = "'\(path)' does not end in .mustache and is ignored"
                findings.append(Finding(.warning, "theme-stray-file", message, at: start(entry.source.id)))
                continue
            }
            if let level = levels[name] {
                if level == entry.level { findings.append(duplicate(name, entry)) }
                continue
            }
            levels[name] = entry.level
            var parser = TemplateParser(entry.source.bytes, file: entry.source.id)
            results.append((ParsedTemplate(name: name, nodes: parser.parse()), entry.source.id))
            findings += parser.findings
        }
        return results.sorted { $0.template.name < $1.template.name }
    }

    /// The name of a template: its path without `.mustache` and without the ending of its format.
    static func name(_ path: String) -> String? {
        guard let stem = path.removing(suffix: ".mustache") else { return nil }
        return formats.lazy.compactMap { stem.removing(suffix: $0) }.first ?? stem
    }

    private func reportMissing(_ found: [(template: ParsedTemplate, file: FileID)], _ findings: inout [Finding]) {
        let names = found.map(\.template.name)
        for layout in layouts where !names.contains(layout) {
            let near = NearMiss.of(layout, among: names.filter { !layouts.contains($0) })
            findings.append(
                Finding(
                    .error, "theme-missing-layout",
                    "layout '\(layout)' is missing from '\(sources.folders.first ?? "")'",
                    at: nil, help: near.map { "rename layout '\($0)'" } ?? "add layouts/\(layout).html.mustache"))
        }
        for layout in found where !layouts.contains(layout.template.name) {
            let near = NearMiss.of(layout.template.name, among: layouts).map { "did you mean '\($0)'?" }
            findings.append(
                Finding(
                    .warning, "theme-unknown-layout", "layout '\(layout.template.name)' is not used by any page",
                    at: start(layout.file), help: near ?? "move what layouts share to partials/"))
        }
    }

    private func duplicate(_ name: String, _ entry: ThemeSources.Entry) -> Finding {
        Finding(
            .error, "theme-duplicate-template", "'\(name)' is the name of two templates of this theme",
            at: start(entry.source.id), help: "rename or remove one")
    }

    private func start(_ file: FileID) -> SourceLocation {
        SourceLocation(file: file, line: 1, column: 1)
    }
}
