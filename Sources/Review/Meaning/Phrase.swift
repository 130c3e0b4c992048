/// A sentence of a report that keeps apart what the program says and what sources say, so that each output can escape the
/// latter in its own way.
package struct Phrase: Hashable, Sendable {
    enum Part: Hashable, Sendable {
        /// Words of the program.
        case own(String)
        /// Words of an author.
        case source(String)
        /// The address of an entity or the code of a rule.
        case name(String)
        /// Words of an author that are gone.
        case deleted(String)
        /// Words of an author that are new.
        case inserted(String)
    }

    var parts: [Part]

    /// The sentence as it is, for terminals and programs; line breaks and control characters become blanks.
    package var text: String {
        parts.map { part in
            switch part {
            case .own(let text): text
            case .source(let text), .name(let text): text.onOneLine
            case .deleted(let text): "[-" + text.onOneLine + "-]"
            case .inserted(let text): "{+" + text.onOneLine + "+}"
            }
        }
        .joined()
    }

    static func + (left: Phrase, right: Phrase) -> Phrase { Phrase(parts: left.parts + right.parts) }

    /// The phrases with something between them.
    static func joined(_ phrases: [Phrase], by separator: String) -> Phrase {
        Phrase(
            parts: phrases.enumerated().flatMap { index, phrase in
                index == 0 ? phrase.parts : [.own(separator)] + phrase.parts
            })
    }
}

extension Phrase: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) {
        parts = value.isEmpty ? [] : [.own(value)]
    }

    package init(stringInterpolation: StringInterpolation) {
        parts = stringInterpolation.parts
    }

    /// Literal text is the program's; whatever is put in is taken for an author's unless it says otherwise.
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var parts: [Part] = []

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { parts.append(.own(literal)) }
        }

        package mutating func appendInterpolation(_ text: String) { parts.append(.source(text)) }

        package mutating func appendInterpolation(own text: String) { parts.append(.own(text)) }

        package mutating func appendInterpolation(name: String) { parts.append(.name(name)) }

        package mutating func appendInterpolation(_ number: Int) { parts.append(.own(String(number))) }

        package mutating func appendInterpolation(_ phrase: Phrase) { parts += phrase.parts }
    }
}

extension String {
    /// The text with a blank for every line break, control character and direction mark, any of which could dress up a
    /// report as something else.
    var onOneLine: String {
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            let isHarmful =
                scalar.value < 32 || (127...159).contains(scalar.value)
                || [0x2028, 0x2029, 0x200E, 0x200F].contains(scalar.value)
                || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
            scalars.append(isHarmful ? " " : scalar)
        }
        return String(scalars)
    }
}
