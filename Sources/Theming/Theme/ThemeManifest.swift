import Diagnostics

/// What `theme.yaml` says.
struct ThemeManifest: Sendable {
    static let path = "theme.yaml"
    private static let keys = ["name", "extends", "default-language", "description"]

    /// The name by which other themes extend this one.
    let name: String
    /// The theme whose files stand in where this one has none.
    let extends: String?
    /// The language that the templates fall back to.
    let defaultLanguage: String?
    /// A sentence for whoever chooses a theme.
    let description: String?

    /// Reads the manifest of a theme; nil after an error.
    static func read(
        _ source: ThemeSource, readYAMLMap: ThemeMapReading
    ) -> (manifest: ThemeManifest?, findings: [Finding]) {
        var (entries, findings) = readYAMLMap(source.bytes, source.id)
        for entry in entries where !keys.contains(entry.key) {
            let help = NearMiss.of(entry.key, among: keys).map { "did you mean '\($0)'?" }
            findings.append(
                Finding(
                    .error, "theme-unknown-key", "unknown key '\(entry.key)' in theme.yaml", at: entry.keyLocation,
                    help: help ?? "keys: \(keys.joined(separator: ", "))"))
        }
        func value(_ key: String) -> String? { entries.first { $0.key == key }?.value }
        guard let name = value("name") else {
            let start = SourceLocation(file: source.id, line: 1, column: 1)
            findings.append(
                Finding(
                    .error, "theme-missing-name", "name of the theme is missing from theme.yaml", at: start,
                    help: "add 'name: ' and the name of the folder"))
            return (nil, findings)
        }
        let manifest = ThemeManifest(
            name: name, extends: value("extends"), defaultLanguage: value("default-language"),
            description: value("description"))
        return (manifest, findings)
    }
}
