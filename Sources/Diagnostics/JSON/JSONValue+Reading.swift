extension JSONValue {
    /// The member of an object; nil where this is no object or has no such member.
    package subscript(_ name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.0 == name }?.1
    }

    /// The text, where this is a string.
    package var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// The number, where this is an integer.
    package var integer: Int? {
        guard case .integer(let number) = self else { return nil }
        return number
    }

    /// The flag, where this is one.
    package var flag: Bool? {
        guard case .boolean(let flag) = self else { return nil }
        return flag
    }

    /// The elements, where this is an array.
    package var elements: [JSONValue]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }

    /// The members in their order, where this is an object.
    package var members: [(String, JSONValue)]? {
        guard case .object(let members) = self else { return nil }
        return members
    }
}
