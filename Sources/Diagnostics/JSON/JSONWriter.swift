/// Appends JSON to bytes. Escaping keeps the text valid as JavaScript and within an HTML script element too.
package struct JSONWriter {
    /// What has been written so far; a caller may put its own text around a value.
    package var bytes: [UInt8] = []
    private let indented: Bool
    private var depth = 0

    package init(indented: Bool) {
        self.indented = indented
    }

    /// Appends a value and all that is in it.
    package mutating func write(_ value: JSONValue) {
        switch value {
        case .object(let members):
            writeList(members, between: "{", and: "}") { writer, member in
                writer.writeString(member.0)
                writer.append(writer.indented ? ": " : ":")
                writer.write(member.1)
            }
        case .array(let elements):
            writeList(elements, between: "[", and: "]") { writer, element in writer.write(element) }
        case .string(let text): writeString(text)
        case .integer(let number): append(String(number))
        case .decimal(let number): append(number)
        case .boolean(let flag): append(flag ? "true" : "false")
        case .null: append("null")
        }
    }

    private mutating func writeList<Element>(
        _ elements: [Element], between opening: String, and closing: String,
        element write: (inout JSONWriter, Element) -> Void
    ) {
        append(opening)
        depth += 1
        for (index, element) in elements.enumerated() {
            if index > 0 { append(",") }
            breakLine()
            write(&self, element)
        }
        depth -= 1
        if !elements.isEmpty { breakLine() }
        append(closing)
    }

    private mutating func breakLine() {
        guard indented else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }

    private mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }
}

extension JSONWriter {
    /// Appends a string with its quotes. `</` and `<!` cannot end or open anything in HTML afterwards, and U+2028 and
    /// U+2029 cannot break a line of JavaScript.
    package mutating func writeString(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var previous: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): append("\\\"")
            case UInt8(ascii: "\\"): append("\\\\")
            case UInt8(ascii: "\n"): append("\\n")
            case UInt8(ascii: "\r"): append("\\r")
            case UInt8(ascii: "\t"): append("\\t")
            case 0x00..<0x20, 0x7F: appendEscape(UInt16(byte))
            case UInt8(ascii: "/") where previous == UInt8(ascii: "<"): append("\\/")
            case UInt8(ascii: "!") where previous == UInt8(ascii: "<"): appendEscape(UInt16(byte))
            case 0xA8, 0xA9: appendLastOfSeparator(byte)
            default: bytes.append(byte)
            }
            previous = byte
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Appends the third byte of a sequence, or the escape of the whole where it is E2 80 A8 or E2 80 A9.
    private mutating func appendLastOfSeparator(_ byte: UInt8) {
        guard bytes.suffix(2).elementsEqual([0xE2, 0x80]) else { return bytes.append(byte) }
        bytes.removeLast(2)
        appendEscape(0x2000 + UInt16(byte) - 0x80)
    }

    private mutating func appendEscape(_ unit: UInt16) {
        let digits = String(unit, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
}
