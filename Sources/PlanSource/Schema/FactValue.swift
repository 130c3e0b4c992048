package import ContinuityModel

/// What a field says, without its place and its spelling: `4h`, `240m` and `4小时` are one value.
package indirect enum FactValue: Hashable, Sendable {
    case duration(TimeSpan)
    case period(CalendarPeriod)
    case date(CalendarDate)
    case number(Int)
    /// A whole number of per cent.
    case percent(Int)
    case boolean(Bool)
    /// A word of the closed set with the name.
    case word(set: String, String)
    /// A text that no language changes.
    case line(String)
    /// A text per language, in the order of the language tags; the tag is empty for a text that all share.
    case text([FactText])
    case reference(unit: String?, EntityKind, id: String)
    case list([FactValue])
    /// The fields of a nested entity that say something, in the order of its declaration.
    case entity([Fact])
}

/// One field of an entity and what it says.
package struct Fact: Hashable, Sendable {
    /// The key as sources write it.
    package let key: String
    /// What it says.
    package let value: FactValue

    package init(key: String, value: FactValue) {
        self.key = key
        self.value = value
    }
}

/// The words of one language.
package struct FactText: Hashable, Sendable {
    /// A BCP 47 tag; empty for words that every language shares.
    package let language: String
    /// The words, with single blanks for all white space: where an author breaks a line says nothing.
    package let words: String

    package init(language: String, words: String) {
        self.language = language
        self.words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension FactValue {
    /// Whether nothing is said: an empty list, or an entity without fields.
    package var isEmpty: Bool {
        switch self {
        case .list(let items): items.isEmpty
        case .entity(let facts): facts.isEmpty
        default: false
        }
    }

    /// What is said under a key of a nested entity.
    package subscript(key: String) -> FactValue? {
        guard case .entity(let facts) = self else { return nil }
        return facts.first { $0.key == key }?.value
    }
}

extension LocalizedText {
    package var fact: FactValue {
        .text(
            translations.map { FactText(language: $0.language, words: $0.text) }.sorted { $0.language < $1.language })
    }
}

extension Reference {
    package var fact: FactValue { .reference(unit: unit, kind, id: id) }
}

extension Deputy {
    package var fact: FactValue {
        switch self {
        case .role(let reference): reference.fact
        case .person(let name): name.fact
        }
    }
}

extension TimeSpan {
    package var fact: FactValue { .duration(self) }
}

extension CalendarPeriod {
    package var fact: FactValue { .period(self) }
}

extension CalendarDate {
    package var fact: FactValue { .date(self) }
}

extension Bool {
    package var fact: FactValue { .boolean(self) }
}

extension Int {
    package var fact: FactValue { .number(self) }
}

extension Enumeration {
    package var fact: FactValue { .word(set: Self.name, rawValue) }
}
