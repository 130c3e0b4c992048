internal import ContinuityModel
internal import Handbook

/// The language that a table is written in for readers.
struct ExportWords {
    let vocabulary: Vocabulary
    /// The language of texts that lack a translation.
    let fallback: String

    var language: String { vocabulary.language }

    func text(_ text: LocalizedText) -> String { text.text(in: language, fallback: fallback) }

    /// The name of a column.
    func header(_ column: String) -> String { vocabulary["export." + column] }
}
