internal import ContinuityModel
internal import Diagnostics

/// Holds the languages of narratives against those of the handbook.
struct NarrativeLanguages {
    private let languages: [String]

    init(_ settings: HandbookSettings) {
        languages = settings.organisation.languages.map(\.value)
    }

    /// The findings on the narratives of one plan, scenario or page, among which originals have no language yet.
    func findings(_ narratives: [Narrative]) -> [Finding] {
        guard let original = languages.first else { return [] }
        return narratives.filter { !$0.language.isEmpty }.compactMap { narrative in
            let place = SourceLocation(file: narrative.file, line: 1, column: 1)
            if narrative.language == original {
                return Finding(
                    .error, "translation-repeats-original",
                    "'\(original)' is the language of the original, which this file repeats", at: place,
                    help: "put the text into the file without a language in its name, and remove this one")
            }
            if languages.contains(narrative.language) { return nil }
            return Finding(
                .warning, "undeclared-language", "'\(narrative.language)' is not a language of the handbook", at: place,
                help: "add it to the languages in handbook.yaml, or remove this file")
        }
    }
}
