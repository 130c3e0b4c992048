import Diagnostics

/// The files of a theme and of those it extends, with their numbers, sorted by what they are for.
struct ThemeSources {
    /// A text file, with what the loader needs to know of its place.
    struct Entry {
        let source: ThemeSource
        /// The path below the folder of its theme.
        let path: String
        /// 0 for the theme itself, 1 for the one it extends, and so on.
        let level: Int
    }

    let entries: [Entry]
    let assets: [ThemeFiles.File]
    let folders: [String]

    var texts: [ThemeSource] { entries.map(\.source) }

    init(_ chain: [ThemeFiles], firstFileID: Int) {
        var entries: [Entry] = []
        var assets: [String: ThemeFiles.File] = [:]
        for (level, theme) in chain.enumerated() {
            for file in theme.files {
                if let path = file.path.removing(prefix: "assets/") {
                    if assets[path] == nil { assets[path] = .init(path: path, bytes: file.bytes) }
                } else {
                    let source = ThemeSource(
                        id: FileID(firstFileID + entries.count), path: "\(theme.folder)/\(file.path)", bytes: file.bytes
                    )
                    entries.append(Entry(source: source, path: file.path, level: level))
                }
            }
        }
        self.entries = entries
        self.assets = assets.values.sorted { $0.path < $1.path }
        folders = chain.map(\.folder)
    }

    /// The manifests, the theme's own first; those that cannot be read are left out, with findings.
    func manifests(_ readYAMLMap: ThemeMapReading, _ findings: inout [Finding]) -> [ThemeManifest] {
        var manifests: [ThemeManifest] = []
        for (level, folder) in folders.enumerated() {
            guard let entry = entries.first(where: { $0.level == level && $0.path == ThemeManifest.path }) else {
                findings.append(
                    Finding(.error, "theme-missing-manifest", "theme.yaml is missing from '\(folder)'", at: nil))
                continue
            }
            let (manifest, faults) = ThemeManifest.read(entry.source, readYAMLMap: readYAMLMap)
            findings += faults
            if let manifest { manifests.append(manifest) }
        }
        if manifests.count == folders.count { checkChain(manifests, &findings) }
        return manifests
    }

    private func checkChain(_ manifests: [ThemeManifest], _ findings: inout [Finding]) {
        for (level, manifest) in manifests.enumerated() {
            let parent = level + 1 < manifests.count ? manifests[level + 1].name : nil
            guard manifest.extends != parent else { continue }
            let given = parent.map { "'\($0)' was given" } ?? "no such theme was given"
            let start = entries.first { $0.level == level && $0.path == ThemeManifest.path }?.source.id
            findings.append(
                Finding(
                    .error, "theme-unknown-parent",
                    "theme '\(manifest.name)' extends \(manifest.extends.map { "'\($0)'" } ?? "no theme"), but \(given)",
                    at: start.map { SourceLocation(file: $0, line: 1, column: 1) },
                    help: "name each theme like its folder"))
        }
    }
}

extension String {
    func removing(prefix: String) -> String? {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
    }

    func removing(suffix: String) -> String? {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : nil
    }
}
