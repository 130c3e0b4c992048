/// The words of one language for what the model says in identifiers: enumerations, units of time, names of page parts.
package struct Vocabulary: Sendable {
    /// The BCP 47 tag.
    package let language: String
    private let words: [String: String]

    package init(language: String, words: [String: String]) {
        self.language = language
        self.words = words
    }

    /// The word for a key; the key itself where the theme has none, which the check of the theme has reported.
    package subscript(key: String) -> String { words[key] ?? key }

    /// The text for a key with `{name}` replaced by values.
    package func text(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
        var result = ""
        var rest = Substring(self[key])
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let name = rest[rest.index(after: open)..<close]
            result += values.first { $0.key == name }?.value ?? ""
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
