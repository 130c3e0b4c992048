internal import ContinuityModel
internal import PlanSource

/// The texts of a draft in its languages, with the placeholders of the catalogue filled in.
struct DraftTexts {
    /// The languages of the draft, the default one first.
    let chosen: [String]
    private let values: [(name: String, text: LocalizedText?)]
    private let organisation: String?

    init(_ layers: DraftLayers, words: NarrativeWords) {
        chosen = layers.request.languages
        organisation = layers.request.organisation
        values = [
            ("organisation", words.text("organisation")),
            ("industry", layers.industry.title),
            ("region", layers.region.title),
            ("size", layers.size.title),
            ("emergency", layers.region.emergency),
        ]
    }

    /// The words in a language.
    func text(_ text: LocalizedText?, in language: String) -> String {
        filled(text?.text(in: language, fallback: "en") ?? "", in: language)
    }

    /// A text with its placeholders filled in.
    func filled(_ text: String, in language: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var result = text
        for (name, value) in values {
            let own = name == "organisation" ? organisation : nil
            let word = own ?? value?.text(in: language, fallback: "en") ?? ""
            result = result.split(separator: "{\(name)}", omittingEmptySubsequences: false).joined(separator: word)
        }
        return result
    }

    /// A map by language as the draft has it: one text where it has one language.
    func node(_ entries: [YAMLEntry], at node: YAMLNode) -> YAMLNode {
        let texts = chosen.compactMap { language -> YAMLEntry? in
            guard let entry = entries.first(where: { $0.key == language }), let text = entry.value.scalar else {
                return nil
            }
            let filled = YAMLNode(.scalar(text: filled(text, in: language), isPlain: false), at: entry.value.location)
            return YAMLEntry(key: language, keyLocation: entry.keyLocation, value: filled)
        }
        guard chosen.count == 1, let only = texts.first else { return YAMLNode(.mapping(texts), at: node.location) }
        return only.value
    }

    /// A text as a node of the draft.
    func node(_ text: LocalizedText, like node: YAMLNode) -> YAMLNode {
        let entries = text.translations.map { translation in
            YAMLEntry(
                key: translation.language, keyLocation: translation.location,
                value: YAMLNode(.scalar(text: translation.text, isPlain: false), at: translation.location))
        }
        return self.node(entries, at: node)
    }
}

/// The words of the narrative by name.
struct NarrativeWords {
    private let words: [String: LocalizedText]

    init(_ layers: DraftLayers) {
        let pairs = layers.notes(\.words).compactMap { note in
            note.id.flatMap { id in note.text.map { (id.value, $0) } }
        }
        words = Dictionary(pairs, uniquingKeysWith: { _, later in later })
    }

    /// The words; nil where the catalogue has none of that name.
    func text(_ name: String) -> LocalizedText? { words[name] }
}
