/// The words of one language for what the model says in identifiers: enumerations, units of time, names of page parts.
package struct Vocabulary: Sendable {
    /// The BCP 47 tag.
    package let language: String
    private let words: [String: String]
    private let patterns: [String: [Piece]]

    /// A stretch of a text with placeholders: words that stand as they are, then the name of a value.
    private struct Piece: Sendable {
        let words: String
        let name: String
    }

    package init(language: String, words: [String: String]) {
        self.language = language
        self.words = words
        patterns = words.filter { $0.value.utf8.contains(UInt8(ascii: "{")) }.mapValues(Self.pieces)
    }

    /// The word for a key; the key itself where the theme has none, which the check of the theme has reported.
    package subscript(key: String) -> String { words[key] ?? key }

    /// Every word, in the order of keys.
    package var allWords: [String] { words.sorted { $0.key < $1.key }.map(\.value) }

    /// The text for a key with `{name}` replaced by values.
    package func text(_ key: String, _ values: KeyValuePairs<String, String>) -> String { fill(key, values) }

    /// The text for a key with `{name}` replaced by values that are known when the program runs.
    func fill(_ key: String, _ values: some Collection<(key: String, value: String)>) -> String {
        guard let pieces = patterns[key] else { return self[key] }
        var result = ""
        for piece in pieces {
            result += piece.words
            if let value = values.first(where: { $0.key == piece.name }) { result += value.value }
        }
        return result
    }

    /// Takes a text apart once, since pages ask for the same few texts over and over.
    private static func pieces(_ text: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            pieces.append(Piece(words: String(rest[..<open]), name: String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        return pieces + [Piece(words: String(rest), name: "")]
    }
}
