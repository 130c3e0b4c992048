package import Diagnostics

/// The form of a JSON value: one declaration from which the published schema is written and by which values are checked,
/// so that the two cannot differ.
package indirect enum Shape: Sendable {
    /// A text of so many characters (Unicode scalars), with an optional pattern that a test decides.
    case text(TextForm)
    /// One of some words.
    case word([String])
    /// A whole number.
    case integer(ClosedRange<Int>)
    /// A flag.
    case flag
    /// A list of so many elements.
    case list(Shape, upTo: Int)
    /// A list of some words, each at most once.
    case words([String])
    /// An object with these members and no others.
    case object([Member])
    /// An object with these members and maybe others; for answers that may grow.
    case open([Member])
    /// Anything.
    case anything

    /// The form of a text.
    package struct TextForm: Sendable {
        /// The least and the greatest number of characters.
        package var length: ClosedRange<Int>
        /// A regular expression of JSON Schema, and the test that decides the same.
        package var pattern: Pattern?
        /// The name of a format that JSON Schema knows, such as `date`.
        package var format: String?

        package init(_ length: ClosedRange<Int>, pattern: Pattern? = nil, format: String? = nil) {
            self.length = length
            self.pattern = pattern
            self.format = format
        }
    }

    /// What a text must look like, twice: for others to read, and for us to decide.
    package struct Pattern: Sendable {
        let expression: String
        let words: String
        let fits: @Sendable (String) -> Bool
    }

    /// A member of an object.
    package struct Member: Sendable {
        let name: String
        let shape: Shape
        let isRequired: Bool
        let description: String

        /// - Parameter description: a sentence for the schema.
        package init(_ name: String, _ shape: Shape, required: Bool = false, _ description: String) {
            self.name = name
            self.shape = shape
            isRequired = required
            self.description = description
        }
    }
}

/// A place of a value that is not as its shape wants it.
package struct SchemaFault: Hashable, Sendable {
    /// A JSON pointer (RFC 6901), or the name of a parameter.
    package let pointer: String
    /// What is wrong, without a full stop.
    package let detail: String

    package init(_ pointer: String, _ detail: String) {
        self.pointer = pointer
        self.detail = detail
    }

    var json: JSONValue { ["pointer": .string(pointer), "detail": .string(detail)] }
}

extension Shape {
    /// The shape as JSON Schema (draft 2020-12).
    package var schema: JSONValue {
        switch self {
        case .text(let form):
            .object(present: [
                "type": "string", "minLength": .integer(form.length.lowerBound),
                "maxLength": .integer(form.length.upperBound),
                "pattern": form.pattern.map { .string($0.expression) }, "format": form.format.map { .string($0) },
            ])
        case .word(let words): ["type": "string", "enum": .array(words.map { .string($0) })]
        case .integer(let range):
            ["type": "integer", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound)]
        case .flag: ["type": "boolean"]
        case .list(let element, let count):
            ["type": "array", "items": element.schema, "maxItems": .integer(count)]
        case .words(let words):
            [
                "type": "array", "items": Shape.word(words).schema, "maxItems": .integer(words.count),
                "uniqueItems": true,
            ]
        case .object(let members): .object(Self.schema(members) + [("additionalProperties", false)])
        case .open(let members): .object(Self.schema(members))
        case .anything: [:]
        }
    }

    private static func schema(_ members: [Member]) -> [(String, JSONValue)] {
        let properties = members.map { member -> (String, JSONValue) in
            let schema = member.shape.schema.members ?? []
            return (member.name, .object(schema + [("description", .string(member.description))]))
        }
        let required = members.filter(\.isRequired).map { JSONValue.string($0.name) }
        return [("type", "object"), ("properties", .object(properties))]
            + (required.isEmpty ? [] : [("required", .array(required))])
    }
}
