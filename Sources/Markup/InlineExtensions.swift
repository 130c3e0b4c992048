/// Finds out which of the extensions that cost a lock a text can make use of at all.
enum InlineExtensions {
    static func needed(by bytes: [UInt8]) -> CommonMarkTree.LockedExtensions {
        var needed: CommonMarkTree.LockedExtensions = []
        var index = 0
        while index + 1 < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "~") where bytes[index + 1] == UInt8(ascii: "~"): needed.insert(.strikethrough)
            case UInt8(ascii: "@"): needed.insert(.autolink)
            case UInt8(ascii: ":") where isScheme(at: index, in: bytes): needed.insert(.autolink)
            case UInt8(ascii: "w") where matches("www.", at: index, in: bytes): needed.insert(.autolink)
            case UInt8(ascii: "]") where bytes[index + 1] == UInt8(ascii: "("):
                index = end(ofWordAt: index + 2, closedBy: UInt8(ascii: ")"), in: bytes)
                continue
            case UInt8(ascii: "<"):
                index = end(ofWordAt: index + 1, closedBy: UInt8(ascii: ">"), in: bytes)
                continue
            default: break
            }
            index += 1
        }
        return needed
    }

    private static func isScheme(at colon: Int, in bytes: [UInt8]) -> Bool {
        guard matches("://", at: colon, in: bytes), colon > 0 else { return false }
        return bytes[colon - 1] | 0x20 == UInt8(ascii: "p") || bytes[colon - 1] | 0x20 == UInt8(ascii: "s")
    }

    /// Jumps over a destination, which is linked without the extension; a word without its closing byte is not one.
    /// A long word is not looked through to its end: that would be slow on `<<<<…`, and being wrong costs only a lock.
    private static func end(ofWordAt start: Int, closedBy closing: UInt8, in bytes: [UInt8]) -> Int {
        var index = start
        let limit = min(bytes.count, start + 256)
        while index < limit, bytes[index] > 0x20, bytes[index] != closing { index += 1 }
        return index < limit && bytes[index] == closing ? index : start
    }

    private static func matches(_ text: StaticString, at start: Int, in bytes: [UInt8]) -> Bool {
        guard start + text.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<text.utf8CodeUnitCount where bytes[start + offset] != text.utf8Start[offset] { return false }
        return true
    }
}
