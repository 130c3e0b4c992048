package import ContinuityModel

extension ChangeSet {
    /// What a field says, or a sentence speaks of, before it is put into the words of a page.
    package indirect enum Value: Sendable, Equatable {
        case duration(TimeSpan)
        /// A stretch of time on the clock, where none is no time and not real time.
        case length(TimeSpan)
        case period(CalendarPeriod)
        case date(CalendarDate)
        case boolean(Bool)
        case number(Int)
        /// A word of a closed set, by the key that vocabularies have it under.
        case word(String)
        /// What no language changes: names, codes, steps of a scale.
        case plain(String)
        /// A text in the languages in which it was written.
        case text([Translation])
        case entity(EntityAddress)
        case list([Value])
        /// One after the other.
        case path([Value])
        /// A thing and what is said of it.
        case pair(Value, Value)
        case fields([NamedValue])
    }

    /// The words of one language; the tag is empty for words that all languages share.
    package struct Translation: Sendable, Equatable {
        package let language: String
        package let words: String

        package init(_ language: String, _ words: String) {
            (self.language, self.words) = (language, words)
        }
    }

    /// A field of something that is told as a whole, or a placeholder of a sentence.
    package struct NamedValue: Sendable, Equatable {
        package let name: String
        package let value: Value

        package init(_ name: String, _ value: Value) {
            (self.name, self.value) = (name, value)
        }
    }

    /// A sentence, by the key that vocabularies have it under, with the values of its placeholders.
    package struct Sentence: Sendable, Equatable {
        package let key: String
        package let values: [NamedValue]

        package init(_ key: String, _ values: [NamedValue] = []) {
            (self.key, self.values) = (key, values)
        }
    }

    /// A stretch of a text of which some words changed.
    package struct Piece: Sendable, Equatable {
        /// Whether both versions have the words.
        package enum State: Sendable { case kept, deleted, inserted }

        package let text: String
        package let state: State

        package init(_ text: String, _ state: State) {
            self.text = text
            self.state = state
        }
    }

    /// A text word by word, in one of its languages.
    package struct Edit: Sendable, Equatable {
        package let language: String
        package let pieces: [Piece]

        package init(_ language: String, _ pieces: [Piece]) {
            (self.language, self.pieces) = (language, pieces)
        }
    }
}
