import Diagnostics

/// Puts together the texts of a theme: one table a language, complete in the words of the default language.
struct StringsAssembler {
    /// The texts of all languages, and those that decide which keys there are.
    struct Texts {
        let tables: [String: StringTable]
        let standard: StringTable
    }

    private typealias Entries = [String: ThemeMapEntry]

    let sources: ThemeSources
    let manifests: [ThemeManifest]
    let readYAMLMap: ThemeMapReading

    func assemble(languages: [String], _ findings: inout [Finding]) -> Texts {
        let files = read(&findings)
        let standardLanguage = manifests.lazy.compactMap(\.defaultLanguage).first ?? languages.first ?? "en"
        if !files.isEmpty, files[standardLanguage] == nil {
            findings.append(
                Finding(
                    .error, "strings-missing-default",
                    "strings of the default language '\(standardLanguage)' are missing",
                    at: nil, help: "add strings/\(standardLanguage).yaml or set default-language in theme.yaml"))
        }
        let standard = (files[standardLanguage] ?? [:]).mapValues(\.value)
        var tables: [String: StringTable] = [:]
        for language in languages {
            let own = files[language] ?? [:]
            if language != standardLanguage, !files.isEmpty {
                compare(language, own, standard: standard, standardLanguage, &findings)
            }
            let texts = standard.merging(own.mapValues(\.value)) { _, own in own }
            tables[language] = StringTable(language: language, texts: texts)
        }
        return Texts(tables: tables, standard: StringTable(language: standardLanguage, texts: standard))
    }

    private func read(_ findings: inout [Finding]) -> [String: Entries] {
        var files: [String: Entries] = [:]
        for entry in sources.entries {
            guard let file = entry.path.removing(prefix: "strings/") else { continue }
            guard let language = file.removing(suffix: ".yaml") else {
                let place = SourceLocation(file: entry.source.id, line: 1, column: 1)
                let message = "'\(file)' does not end in .yaml and is ignored"
                findings.append(Finding(.warning, "theme-stray-file", message, at: place))
                continue
            }
            let (entries, faults) = readYAMLMap(entry.source.bytes, entry.source.id)
            findings += faults
            // The theme's own files come first, and what they say stays.
            for entry in entries where files[language]?[entry.key] == nil {
                files[language, default: [:]][entry.key] = entry
            }
        }
        return files
    }

    private func compare(
        _ language: String, _ own: Entries, standard: [String: String], _ standardLanguage: String,
        _ findings: inout [Finding]
    ) {
        let missing = standard.keys.filter { own[$0] == nil }.sorted()
        if !missing.isEmpty {
            let file = sources.entries.first { $0.path == "strings/\(language).yaml" }?.source.id
            let keys = missing.map { "'\($0)'" }.joined(separator: ", ")
            findings.append(
                Finding(
                    .warning, "strings-missing-key",
                    "strings of '\(language)' lack \(missing.count) of '\(standardLanguage)': \(keys)",
                    at: file.map { SourceLocation(file: $0, line: 1, column: 1) },
                    help: "add them to strings/\(language).yaml"))
        }
        for entry in own.values.sorted(by: { $0.key < $1.key }) where standard[entry.key] == nil {
            let near = NearMiss.of(entry.key, among: standard.keys)
            findings.append(
                Finding(
                    .warning, "strings-unknown-key",
                    "unknown key '\(entry.key)', which the strings of '\(standardLanguage)' do not have",
                    at: entry.keyLocation, help: near.map { "did you mean '\($0)'?" }))
        }
    }
}
