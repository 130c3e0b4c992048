package import Diagnostics

extension Shape {
    /// Where a value differs from the shape; the first hundred places.
    package func faults(in value: JSONValue, at pointer: String = "") -> [SchemaFault] {
        switch self {
        case .text(let form): form.faults(in: value, at: pointer)
        case .word(let words): Self.faults(value, words, pointer)
        case .integer(let range): Self.faults(value, range, pointer)
        case .flag: value.flag == nil ? [SchemaFault(pointer, "true or false is expected")] : []
        case .list(let element, let count): Self.faults(value, element, count, pointer)
        case .words(let words): Self.faults(value, setOf: words, pointer)
        case .object(let members): Self.faults(value, members, pointer)
        case .open: []
        case .anything: []
        }
    }

    private static func faults(_ value: JSONValue, _ words: [String], _ pointer: String) -> [SchemaFault] {
        guard let text = value.text else { return [SchemaFault(pointer, "a string is expected")] }
        guard !words.contains(text) else { return [] }
        let near = NearMiss.of(text, among: words).map { "; did you mean '\($0)'?" } ?? ""
        return [SchemaFault(pointer, "one of \(words.joined(separator: ", ")) is expected\(near)")]
    }

    private static func faults(
        _ value: JSONValue, _ range: ClosedRange<Int>, _ pointer: String
    ) -> [SchemaFault] {
        guard let number = value.whole else { return [SchemaFault(pointer, "a whole number is expected")] }
        if range.contains(number) { return [] }
        return [SchemaFault(pointer, "a number from \(range.lowerBound) to \(range.upperBound) is expected")]
    }

    private static func faults(
        _ value: JSONValue, _ element: Shape, _ count: Int, _ pointer: String
    ) -> [SchemaFault] {
        guard let elements = value.elements else { return [SchemaFault(pointer, "a list is expected")] }
        guard elements.count <= count else { return [SchemaFault(pointer, "at most \(count) elements are taken")] }
        let faults = elements.enumerated().lazy.flatMap { element.faults(in: $1, at: "\(pointer)/\($0)") }
        return Array(faults.prefix(100))
    }

    private static func faults(_ value: JSONValue, setOf words: [String], _ pointer: String) -> [SchemaFault] {
        let given = value.elements?.compactMap(\.text) ?? []
        guard Set(given).count == given.count else { return [SchemaFault(pointer, "every word is named once")] }
        return Shape.list(.word(words), upTo: words.count).faults(in: value, at: pointer)
    }

    private static func faults(_ value: JSONValue, _ members: [Member], _ pointer: String) -> [SchemaFault] {
        guard let given = value.members else { return [SchemaFault(pointer, "an object is expected")] }
        let names = members.map(\.name)
        let missing = members.filter { $0.isRequired && value[$0.name] == nil }.map { member in
            SchemaFault(pointer, "'\(member.name)' is missing")
        }
        let others = given.flatMap { name, value -> [SchemaFault] in
            let place = pointer + "/" + escaped(name)
            if let member = members.first(where: { $0.name == name }) {
                return member.shape.faults(in: value, at: place)
            }
            let near = NearMiss.of(name, among: names).map { "; did you mean '\($0)'?" } ?? ""
            return [SchemaFault(place, "there is no member of this name\(near)")]
        }
        return Array((missing + others).prefix(100))
    }

    /// A name as a part of a JSON pointer.
    private static func escaped(_ name: String) -> String {
        name.prefix(80).map { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) }.joined()
    }
}

extension Shape.TextForm {
    func faults(in value: JSONValue, at pointer: String) -> [SchemaFault] {
        guard let text = value.text else { return [SchemaFault(pointer, "a string is expected")] }
        let count = text.unicodeScalars.count
        if count < length.lowerBound { return [SchemaFault(pointer, "a text is expected, and it is empty")] }
        if count > length.upperBound {
            return [SchemaFault(pointer, "the text is longer than \(length.upperBound) characters")]
        }
        guard let pattern, !pattern.fits(text) else { return [] }
        return [SchemaFault(pointer, pattern.words)]
    }
}

extension JSONValue {
    /// The number, where it is a whole one however it is written: `2` and `2.0` are the same in JSON Schema.
    var whole: Int? {
        switch self {
        case .integer(let number): number
        case .decimal(let text): Double(text).flatMap { Int(exactly: $0) }
        default: nil
        }
    }
}
