/// A JSON value whose objects keep the order of their members, so that equal input gives equal bytes.
package enum JSONValue: Sendable {
    case object([(String, JSONValue)])
    case array([JSONValue])
    case string(String)
    case integer(Int)
    /// A number with a fraction or an exponent, or beyond `Int`, as it was written.
    case decimal(String)
    case boolean(Bool)
    case null

    /// An object without the members whose value is nil.
    package static func object(present members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
        .object(members.compactMap { name, value in value.map { (name, $0) } })
    }

    /// A string, or null where there is none.
    package static func optional(_ text: String?) -> JSONValue {
        text.map(JSONValue.string) ?? .null
    }

    /// A number, or null where there is none.
    package static func optional(_ number: Int?) -> JSONValue {
        number.map(JSONValue.integer) ?? .null
    }

    /// The value as JSON text; an indented one has a line per member and ends with a line break, the other is one line
    /// without.
    package func text(indented: Bool) -> String {
        String(decoding: bytes(indented: indented), as: UTF8.self)
    }

    /// The value as UTF-8, like `text(indented:)`.
    package func bytes(indented: Bool) -> [UInt8] {
        var writer = JSONWriter(indented: indented)
        writer.write(self)
        if indented { writer.bytes.append(UInt8(ascii: "\n")) }
        return writer.bytes
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    package init(stringLiteral value: String) {
        self = .string(value)
    }

    package init(integerLiteral value: Int) {
        self = .integer(value)
    }

    package init(booleanLiteral value: Bool) {
        self = .boolean(value)
    }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    package init(arrayLiteral elements: JSONValue...) {
        self = .array(elements)
    }

    /// An object with its members in the order of the literal.
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements)
    }
}
