internal import Handbook
internal import Synchronization

/// The search indexes of one state of a handbook, made when somebody searches. A class, since all copies share them.
final class PreviewIndexes: Sendable {
    private let scripts = Mutex<[Int: [String: [UInt8]]]>([:])
    private let searches: Mutex<[HandbookSearch?]>

    init(languages: Int) {
        searches = Mutex([HandbookSearch?](repeating: nil, count: languages))
    }

    /// A script of the index that the pages of a site load; nil where no index has one of that path.
    func script(_ path: String, of site: RenderedSite) -> [UInt8]? {
        for (language, tag) in site.languages.enumerated() {
            let folder = SearchCatalogue.folder(ofLanguage: tag)
            guard path.hasPrefix(folder), path.hasSuffix(".js") else { continue }
            return scripts.withLock { scripts in
                let files = scripts[language] ?? Self.scripts(site.searchCatalogue(language: language))
                scripts[language] = files
                return files[String(path.dropFirst(folder.count).dropLast(3))]
            }
        }
        return nil
    }

    /// What a search of the program itself looks through.
    func entries(_ language: Int, of site: RenderedSite) -> HandbookSearch {
        searches.withLock { searches in
            if let known = searches[language] { return known }
            let made = HandbookSearch(site.searchCatalogue(language: language))
            searches[language] = made
            return made
        }
    }

    private static func scripts(_ catalogue: SearchCatalogue) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        var index = SearchIndexWriter<Never> { name, bytes in files[name] = bytes }
        for subject in catalogue.subjects {
            for entry in catalogue.entries(of: subject) { index.add(entry) }
        }
        index.finish(kinds: catalogue.kindLabels)
        return files
    }
}
