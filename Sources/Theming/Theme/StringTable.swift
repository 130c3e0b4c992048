/// The texts of a theme in one language, by key; what a language lacks is in the words of the default language.
package struct StringTable: Sendable {
    /// The language, as the name of its file says it.
    package let language: String
    private let texts: [String: String]

    init(language: String, texts: [String: String]) {
        self.language = language
        self.texts = texts
    }

    /// The text of a key such as `treatment.accept`.
    package subscript(key: String) -> String? { texts[key] }

    /// All keys, in order of their bytes.
    package var keys: [String] { texts.keys.sorted() }
}
