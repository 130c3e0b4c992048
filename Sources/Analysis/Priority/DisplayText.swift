package import ContinuityModel

/// Words for readers per language that need no place in a source, since built-in matrices and tiers have none.
package struct DisplayText: Hashable, Sendable {
    /// The words of one language.
    package struct Translation: Hashable, Sendable {
        /// A BCP 47 tag; empty for words that every language shares.
        package let language: String
        /// The words.
        package let text: String
    }

    /// The texts, the most preferred fallback first.
    package let translations: [Translation]

    /// Words of an author.
    package init(_ text: LocalizedText) {
        translations = text.translations.map { Translation(language: $0.language, text: $0.text) }
    }

    /// Words that every language shares.
    package init(_ text: String) {
        translations = [Translation(language: "", text: text)]
    }

    /// Built-in words.
    init(zh: String, en: String) {
        translations = [Translation(language: "en", text: en), Translation(language: "zh-Hans", text: zh)]
    }

    /// The words for a reader of `language`: its own, else the shared ones, else those of `fallback`, else the first.
    package func text(in language: String, fallback: String) -> String {
        let found =
            translations.first { $0.language == language } ?? translations.first { $0.language.isEmpty }
            ?? translations.first { $0.language == fallback } ?? translations.first
        return found?.text ?? ""
    }
}
