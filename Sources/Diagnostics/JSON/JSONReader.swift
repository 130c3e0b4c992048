/// Reads JSON after RFC 8259 from strangers: strictly, with bounds on depth and with every member named once.
package struct JSONReader {
    /// Why a text is no JSON that is taken.
    package struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
        /// What is wrong, in a few words without a full stop.
        package let message: String
        /// The offset of the first byte at fault, from 0.
        package let offset: Int

        /// The message with its place.
        package var description: String { "\(message) at byte \(offset)" }
    }

    /// Objects and arrays within each other; deeper texts are refused, since each costs stack.
    package static let deepest = 64

    private let bytes: [UInt8]
    private var index = 0

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The one value that the bytes hold, which must be UTF-8 and may have white space around it.
    package static func read(_ bytes: [UInt8]) throws(Problem) -> JSONValue {
        var reader = JSONReader(bytes)
        reader.skipSpace()
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.index == bytes.count else { throw reader.problem("something stands behind the value") }
        return value
    }

    private func problem(_ message: String) -> Problem { Problem(message: message, offset: index) }

    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        index += 1
        return true
    }

    private mutating func value(depth: Int) throws(Problem) -> JSONValue {
        guard depth < Self.deepest else { throw problem("it is nested deeper than \(Self.deepest)") }
        switch next {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"): return try number()
        case let digit? where (0x30...0x39).contains(digit): return try number()
        default: throw problem("a value was expected")
        }
    }

    private mutating func object(depth: Int) throws(Problem) -> JSONValue {
        var members: [(String, JSONValue)] = []
        var names: Set<String> = []
        index += 1
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object([]) }
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw problem("the name of a member was expected") }
            let start = index
            let name = try string()
            guard names.insert(name).inserted else {
                throw Problem(message: "a member is named twice", offset: start)
            }
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw problem("':' was expected") }
            skipSpace()
            members.append((name, try value(depth: depth + 1)))
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw problem("',' or '}' was expected") }
        return .object(members)
    }

    private mutating func array(depth: Int) throws(Problem) -> JSONValue {
        var elements: [JSONValue] = []
        index += 1
        skipSpace()
        if take(UInt8(ascii: "]")) { return .array([]) }
        repeat {
            skipSpace()
            elements.append(try value(depth: depth + 1))
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw problem("',' or ']' was expected") }
        return .array(elements)
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(Problem) -> JSONValue {
        guard bytes[index...].starts(with: word.utf8) else { throw problem("a value was expected") }
        index += word.utf8.count
        return value
    }
}

extension JSONReader {
    private mutating func number() throws(Problem) -> JSONValue {
        let start = index
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) { try digits() }
        var isWhole = true
        if take(UInt8(ascii: ".")) {
            isWhole = false
            try digits()
        }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            isWhole = false
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try digits()
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if isWhole, let number = Int(text) { return .integer(number) }
        return .decimal(text)
    }

    private mutating func digits() throws(Problem) {
        let start = index
        while let byte = next, (0x30...0x39).contains(byte) { index += 1 }
        guard index > start else { throw problem("a digit was expected") }
    }

    private mutating func string() throws(Problem) -> String {
        index += 1
        var text: [UInt8] = []
        let start = index
        while let byte = next {
            index += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let valid = String(validating: text, as: UTF8.self) else {
                    throw Problem(message: "the string is not UTF-8", offset: start)
                }
                return valid
            case UInt8(ascii: "\\"): try escape(into: &text)
            case 0..<0x20: throw Problem(message: "a control character stands in a string", offset: index - 1)
            default: text.append(byte)
            }
        }
        throw problem("the string does not end")
    }

    private mutating func escape(into text: inout [UInt8]) throws(Problem) {
        guard let byte = next else { throw problem("the string does not end") }
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text.append(contentsOf: String(Character(try scalar())).utf8)
        default: throw Problem(message: "an escape is unknown", offset: index - 1)
        }
    }

    /// The scalar of an escape, or of two that are a surrogate pair; a lone surrogate is no character.
    private mutating func scalar() throws(Problem) -> Unicode.Scalar {
        let start = index - 2
        let first = try unit()
        var value = UInt32(first)
        if (0xD800..<0xDC00).contains(first) {
            guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
                throw Problem(message: "half a surrogate pair stands alone", offset: start)
            }
            let second = try unit()
            guard (0xDC00..<0xE000).contains(second) else {
                throw Problem(message: "half a surrogate pair stands alone", offset: start)
            }
            value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(value) else {
            throw Problem(message: "half a surrogate pair stands alone", offset: start)
        }
        return scalar
    }

    private mutating func unit() throws(Problem) -> UInt16 {
        guard index + 4 <= bytes.count else { throw problem("four hexadecimal digits were expected") }
        var value: UInt16 = 0
        for byte in bytes[index..<index + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw problem("four hexadecimal digits were expected")
            }
            value = value << 4 | UInt16(digit)
        }
        index += 4
        return value
    }
}
