internal import ContinuityModel
internal import Diagnostics
internal import Handbook

/// Finds the word of the model that a cell means: the word itself, or its label in any language.
struct WordMatcher<Word: Enumeration> {
    private var words: [String: Word] = [:]

    /// - Parameter synonyms: further names that people use.
    init(_ vocabularies: [Vocabulary], synonyms: KeyValuePairs<String, Word> = [:]) {
        for word in Word.allCases {
            words[LooseText.key(word.rawValue)] = word
            for vocabulary in vocabularies { words[LooseText.key(vocabulary[word.vocabularyKey])] = word }
        }
        for (name, word) in synonyms where words[LooseText.key(name)] == nil { words[LooseText.key(name)] = word }
    }

    subscript(text: String) -> Word? { words[LooseText.key(text)] }

    /// The word that was most likely meant.
    func near(_ text: String) -> Word? { NearMiss.of(LooseText.key(text), among: words.keys).flatMap { words[$0] } }
}
