/// Content lines of iCalendar (RFC 5545, 3.1 and 3.3.11).
enum CalendarLine {
    /// Octets in a line at most, without its end.
    static let limit = 75

    /// Appends `name:value` with the end of the line, folded where it is too long; never within a character.
    static func append(_ name: String, _ value: some Sequence<UInt8>, to output: inout [UInt8]) {
        var room = limit
        func put(_ byte: UInt8) {
            output.append(byte)
            room -= 1
        }
        var text = Array(name.utf8)
        text.append(UInt8(ascii: ":"))
        text.append(contentsOf: value)
        var next = 0
        while next < text.count {
            let length = min(sequenceLength(text[next]), text.count - next)
            if room < length {
                output.append(contentsOf: [13, 10, 32])
                // The blank that marks the fold counts.
                room = limit - 1
            }
            for _ in 0..<length {
                put(text[next])
                next += 1
            }
        }
        output.append(contentsOf: [13, 10])
    }

    /// The value of a text property: backslash, semicolon, comma and the end of a line are escaped, other control
    /// characters become blanks.
    static func escaped(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 8)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): bytes += [UInt8(ascii: "\\"), byte]
            case 10: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case 13: continue
            case 0..<32, 127: bytes.append(32)
            default: bytes.append(byte)
            }
        }
        return bytes
    }

    /// The number of bytes of the character that begins with a byte.
    private static func sequenceLength(_ first: UInt8) -> Int {
        switch first {
        case 0xC0..<0xE0: 2
        case 0xE0..<0xF0: 3
        case 0xF0...: 4
        default: 1
        }
    }
}
