package import Diagnostics
internal import Handbook

/// A place that a search has found.
package struct SearchHit: Sendable {
    /// The word for what it is, in the language of the search.
    package let kind: String
    /// Its title.
    package let title: String
    /// Where it belongs; empty where it stands for itself.
    package let context: String
    /// The route from the root of the site, with an anchor where it has one.
    package let route: String
    /// The first line that says what was searched for; empty where only the title does.
    package let line: String

    /// The hit for programs.
    package var json: JSONValue {
        [
            "kind": .string(kind), "title": .string(title), "context": .string(context), "route": .string(route),
            "line": .string(line),
        ]
    }
}

/// Finds places of a handbook in memory: all words must be there, as on the search page, the last one may be a beginning.
struct HandbookSearch: Sendable {
    private struct Place {
        let entry: SearchEntry
        let title: [UInt8]
        let text: [UInt8]
    }

    private let places: [Place]
    private let kinds: [String]
    private let folder: String

    init(_ catalogue: SearchCatalogue) {
        places = catalogue.subjects.flatMap(catalogue.entries).map { entry in
            Place(
                entry: entry, title: SearchFold.fold(entry.title).bytes,
                text: SearchFold.fold(entry.context + "\n" + entry.text).bytes)
        }
        kinds = catalogue.kindLabels
        folder = catalogue.routeFolder
    }

    func search(_ query: String, limit: Int) -> [SearchHit] {
        let words = SearchFold.fold(query).words
        guard !words.isEmpty else { return [] }
        var ranks: [[Place]] = [[], [], []]
        for place in places {
            let inTitle = words.count { $0.stands(in: place.title) }
            guard
                inTitle == words.count || words.allSatisfy({ $0.stands(in: place.title) || $0.stands(in: place.text) })
            else { continue }
            ranks[inTitle == words.count ? 0 : inTitle > 0 ? 1 : 2].append(place)
        }
        return ranks.joined().prefix(limit).map { hit($0.entry, words) }
    }

    private func hit(_ entry: SearchEntry, _ words: [SearchFold.Word]) -> SearchHit {
        let lines = entry.text.split(separator: "\n")
        let line = lines.first { line in
            let folded = SearchFold.fold(String(line)).bytes
            return words.contains { $0.stands(in: folded) }
        }
        return SearchHit(
            kind: kinds[entry.kind.rawValue], title: entry.title, context: entry.context,
            route: folder + entry.route, line: line.map(String.init) ?? "")
    }
}

/// Text in the form in which it is compared: words in lower case with a blank around each, and runs of the characters
/// of scripts without spaces.
struct SearchFold: Sendable {
    /// A word of a query, as the bytes that must stand in a folded text.
    struct Word: Sendable {
        let bytes: [UInt8]

        func stands(in text: [UInt8]) -> Bool {
            guard let first = bytes.first, text.count >= bytes.count else { return false }
            var start = 0
            while let found = text[start...].firstIndex(of: first), found + bytes.count <= text.count {
                if text[found..<found + bytes.count].elementsEqual(bytes) { return true }
                start = found + 1
            }
            return false
        }
    }

    private(set) var bytes: [UInt8] = [0x20]
    private var isInRun = false

    static func fold(_ text: String) -> SearchFold {
        var fold = SearchFold()
        for scalar in text.unicodeScalars { fold.append(scalar) }
        fold.end()
        return fold
    }

    /// The words of a query; the last one may be the beginning of a longer one.
    var words: [Word] {
        let parts = bytes.split(separator: 0x20)
        return parts.enumerated().map { position, part in
            if let first = part.first, first >= 0xE3 { return Word(bytes: Array(part)) }
            return Word(bytes: [0x20] + part + (position == parts.count - 1 ? [] : [0x20]))
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        let plain = (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
        if SearchTokenizer.isSpaceless(plain.value) {
            if !isInRun { end() }
            isInRun = true
            bytes.append(contentsOf: String(Character(plain)).utf8)
        } else if SearchTokenizer.isWordPart(plain) {
            if isInRun { end() }
            bytes.append(contentsOf: plain.properties.lowercaseMapping.utf8)
        } else {
            end()
        }
    }

    private mutating func end() {
        isInRun = false
        if bytes.last != 0x20 { bytes.append(0x20) }
    }
}
