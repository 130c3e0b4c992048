internal import Diagnostics
internal import Glibc
internal import Handbook
internal import PlanSource
internal import Theming

/// A theme folder, or the theme that the program carries → a checked theme.
enum ThemeStage {
    /// Loads the theme in `folder`, or the carried one, for every language that it has words for.
    ///
    /// - Parameter firstFileID: the number of the theme's first file in findings.
    static func load(theme folder: String?, firstFileID: Int = 0) throws(BuildFailure) -> StageResult<LoadedTheme?> {
        load(try files(folder), firstFileID: firstFileID)
    }

    private static func load(_ chain: [ThemeFiles], firstFileID: Int) -> StageResult<LoadedTheme?> {
        let languages = Set(chain.flatMap { $0.files.compactMap { language(of: $0.path) } }).sorted()
        let layouts = Dictionary(
            Layout.allCases.map { ($0.rawValue, $0.shape) }, uniquingKeysWith: { first, _ in first })
        let loaded = Theme.load(
            chain: chain, layouts: layouts, languages: languages, firstFileID: firstFileID,
            readYAMLMap: ThemeYAML.entries)
        let sources = loaded.sources.map { SourceText(path: $0.path, bytes: $0.bytes) }
        guard let theme = loaded.theme else {
            return StageResult(value: nil, findings: loaded.findings, sources: sources)
        }
        let missing = missingWords(theme, languages)
        let value =
            missing.contains { $0.severity == .error }
            ? nil
            : LoadedTheme(
                theme: theme, languages: languages, sources: loaded.sources.map(\.bytes))
        return StageResult(value: value, findings: loaded.findings + missing, sources: sources)
    }

    private static func files(_ folder: String?) throws(BuildFailure) -> [ThemeFiles] {
        guard let folder else { return [CarriedTheme.files] }
        let (parent, name) = place(of: folder)
        do {
            return try ThemeReader.readChain(
                theme: name, in: parent, shownAs: parent, carried: CarriedTheme.files, readYAMLMap: ThemeYAML.entries)
        } catch {
            throw .theme(error)
        }
    }

    /// The folder that holds a theme, and the theme's name in it.
    private static func place(of folder: String) -> (parent: String, name: String) {
        var parts = folder.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        while parts.count > 1, parts.last == "" { parts.removeLast() }
        let name = parts.removeLast()
        if [".", ".."].contains(name), let resolved = realpath(folder, nil) {
            // An author who works inside the theme folder writes `.`: the name is that of the folder meant.
            defer { free(resolved) }
            let last = String(cString: resolved).split(separator: "/").last.map(String.init)
            return (folder == "." ? ".." : folder + "/..", last ?? name)
        }
        return (parts.isEmpty ? "." : parts == [""] ? "/" : parts.joined(separator: "/"), name)
    }

    private static func language(of path: String) -> String? {
        guard path.hasPrefix("strings/"), path.hasSuffix(".yaml") else { return nil }
        return String(path.dropFirst("strings/".count).dropLast(".yaml".count))
    }

    /// The words that pages may ask for and a language of the theme lacks.
    private static func missingWords(_ theme: Theme, _ languages: [String]) -> [Finding] {
        languages.compactMap { language in
            guard let strings = theme.strings[language] else { return nil }
            let missing = Vocabulary.requiredKeys.filter { strings[$0] == nil }
            guard !missing.isEmpty else { return nil }
            return Finding(
                .error, "theme-words-missing", "strings/\(language).yaml lacks \(missing.count) words that pages need",
                at: nil, help: "add \(missing.prefix(12).joined(separator: ", "))\(missing.count > 12 ? " …" : "")")
        }
    }
}

/// A theme with the languages that it has words for.
struct LoadedTheme: Sendable {
    let theme: Theme
    let languages: [String]
    /// Its templates and words as they are written.
    let sources: [[UInt8]]

    /// The language of the theme to write `language` in: itself, else one of the same root (`zh` for `zh-Hant`), else English.
    func language(for language: String) -> String {
        if languages.contains(language) { return language }
        let root = language.split(separator: "-").first.map(String.init) ?? language
        return languages.first { $0.split(separator: "-").first.map(String.init) == root }
            ?? languages.first { $0 == "en" } ?? languages.first ?? language
    }

    func vocabulary(for language: String) -> Vocabulary {
        let source = self.language(for: language)
        guard let strings = theme.strings[source] else { return Vocabulary(language: language, words: [:]) }
        var words = Dictionary(
            strings.keys.map { ($0, strings[$0] ?? $0) }, uniquingKeysWith: { first, _ in first })
        // Words may be borrowed from another language; its name may not, or the choice of languages would show it twice.
        if source != language { words["language.name"] = language }
        return Vocabulary(language: language, words: words)
    }
}

/// The strings and manifests of themes, read by the same reader as plans.
enum ThemeYAML {
    static func entries(_ bytes: [UInt8], _ file: FileID) -> (entries: [ThemeMapEntry], findings: [Finding]) {
        let (text, encodingFindings) = SourceEncoding.text(of: bytes, file: file)
        guard let text else { return ([], encodingFindings) }
        let (root, findings) = YAMLReader.read(text, file: file)
        var entries: [ThemeMapEntry] = []
        if let root { flatten(root, prefix: "", into: &entries) }
        return (entries, findings)
    }

    private static func flatten(_ node: YAMLNode, prefix: String, into entries: inout [ThemeMapEntry]) {
        guard case .mapping(let children) = node.content else { return }
        for child in children {
            let key = prefix.isEmpty ? child.key : prefix + "." + child.key
            if case .scalar(let text, _) = child.value.content {
                entries.append(
                    ThemeMapEntry(
                        key: key, value: text, keyLocation: child.keyLocation, valueLocation: child.value.location))
            } else {
                flatten(child.value, prefix: key, into: &entries)
            }
        }
    }
}
