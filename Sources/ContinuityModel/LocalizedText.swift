package import Diagnostics

/// A text in one or more languages: numbers, owners and identifiers are written once, only the words are translated.
package struct LocalizedText: Hashable, Sendable {
    /// The text of one language.
    package struct Translation: Hashable, Sendable {
        /// A BCP 47 tag such as `zh-Hans`; empty for a text written without a language, which every language shares.
        package let language: String
        /// The words.
        package let text: String
        /// Where they stand.
        package let location: SourceLocation

        package init(language: String, text: String, location: SourceLocation) {
            self.language = language
            self.text = text
            self.location = location
        }
    }

    /// The texts in source order; at least one.
    package let translations: [Translation]
    /// The whole value.
    package let location: SourceLocation

    package init(translations: [Translation], location: SourceLocation) {
        self.translations = translations
        self.location = location
    }

    /// A text that every language shares.
    package init(_ text: String, at location: SourceLocation) {
        self.init(translations: [Translation(language: "", text: text, location: location)], location: location)
    }

    /// The translation for a reader of `language`: its own, else the shared one, else the one of `fallback`, else the first.
    package func translation(in language: String, fallback: String) -> Translation? {
        translations.first { $0.language == language } ?? translations.first { $0.language.isEmpty }
            ?? translations.first { $0.language == fallback } ?? translations.first
    }

    /// The words for a reader of `language`, by the order of `translation(in:fallback:)`.
    package func text(in language: String, fallback: String) -> String {
        translation(in: language, fallback: fallback)?.text ?? ""
    }

    /// Whether a reader of `language` gets words of that language, or words that every language shares.
    package func isComplete(in language: String) -> Bool {
        translations.contains { $0.language == language || $0.language.isEmpty }
    }
}
