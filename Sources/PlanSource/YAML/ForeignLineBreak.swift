/// A character that libyaml takes for a line break and editors do not: U+0085, U+2028 and U+2029.
struct ForeignLineBreak {
    /// Where its first byte stands.
    let offset: Int
    /// `U+2028`.
    let name: String
    /// A blank of as many bytes that breaks no line.
    let blank: [UInt8]

    /// All of them, in order.
    static func all(in bytes: UnsafeBufferPointer<UInt8>) -> [ForeignLineBreak] {
        var found: [ForeignLineBreak] = []
        for (offset, byte) in bytes.enumerated() where byte == 0xC2 || byte == 0xE2 {
            switch (byte, bytes.dropFirst(offset + 1).first, bytes.dropFirst(offset + 2).first) {
            case (0xC2, 0x85?, _): found.append(ForeignLineBreak(offset: offset, name: "U+0085", blank: [0xC2, 0xA0]))
            case (0xE2, 0x80?, 0xA8?):
                found.append(ForeignLineBreak(offset: offset, name: "U+2028", blank: [0xE3, 0x80, 0x80]))
            case (0xE2, 0x80?, 0xA9?):
                found.append(ForeignLineBreak(offset: offset, name: "U+2029", blank: [0xE3, 0x80, 0x80]))
            default: break
            }
        }
        return found
    }

    /// The text with blanks in their place, so that all positions stay.
    static func replacing(_ breaks: [ForeignLineBreak], in bytes: [UInt8]) -> [UInt8] {
        breaks.reduce(into: bytes) { bytes, found in
            bytes.replaceSubrange(found.offset..<(found.offset + found.blank.count), with: found.blank)
        }
    }
}
