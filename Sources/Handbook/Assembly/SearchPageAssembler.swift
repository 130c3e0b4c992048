internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// The layout `search`.
    func searchPage() -> SearchPageContext {
        SearchPageContext(
            page: frame(title: words.vocabulary["nav.search"]),
            index: root + SearchCatalogue.folder(ofLanguage: words.language), groups: searchGroups)
    }

    private var searchGroups: [SearchGroupContext] {
        var numbers: [EntityKind: [EntityNumber]] = [:]
        for number in index.numbers where isPublished(number) {
            numbers[index.place(of: number).kind, default: []].append(number)
        }
        return Self.indexed.compactMap { kind, section in
            guard let found = numbers[kind] else { return nil }
            let isListed = section.map(handbook.sections.contains) ?? false
            return SearchGroupContext(
                title: words.label(kind), count: found.count, all: isListed ? section.map(sectionLink) : nil,
                letters: found.count <= Handbook.longestIndex ? letters(links(found)) : [])
        }
    }

    /// The kinds of the index in the order of a response, each with the part of the handbook that lists all of them.
    private static let indexed: [(EntityKind, HandbookSection?)] = [
        (.scenario, .scenarios), (.role, .roles), (.activity, .recovery), (.system, .systems), (.supplier, .suppliers),
        (.site, .sites), (.unit, .plans), (.risk, .risks), (.requirement, .requirements), (.page, nil),
        (.term, .glossary),
    ]

    /// Entries by their first letter. What begins with no Latin letter comes last, in one group: to order Chinese by
    /// sound would take a dictionary.
    private func letters(_ links: [LinkContext]) -> [SearchLetterContext] {
        let keyed = links.enumerated().map { (letter: Self.letter(of: $1.text), key: $1.text.lowercased(), place: $0) }
        let ordered = keyed.sorted { ($0.letter ?? "~", $0.key, $0.place) < ($1.letter ?? "~", $1.key, $1.place) }
        return ordered.reduce(into: []) { letters, entry in
            if letters.isEmpty || letters.last?.letter != entry.letter {
                letters.append(SearchLetterContext(letter: entry.letter, entries: []))
            }
            letters[letters.count - 1].entries.append(links[entry.place])
        }
    }

    private static func letter(of text: String) -> String? {
        text.utf8.first.flatMap { byte in
            let upper = byte & 0xDF
            return (65...90).contains(upper) && byte < 128 ? String(UnicodeScalar(upper)) : nil
        }
    }
}
