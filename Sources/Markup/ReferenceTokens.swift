/// `[[…]]` hidden from CommonMark: each becomes a word of the same length that means nothing to it. So a reference keeps its
/// place, may stand in a table with its `|`, and is neither split at brackets nor mixed up with escaped ones.
///
/// A token is 0x01, three digits in base 62 that count the references, a filling, and 0x02. No other control bytes
/// are left in the text, so wherever CommonMark puts a token – code, raw HTML, a URL – it can be turned back.
struct ReferenceTokens: Sendable {
    static let opening: UInt8 = 0x01
    static let closing: UInt8 = 0x02

    /// Where each reference stands in the source, brackets included.
    private(set) var ranges: [Range<Int>] = []

    /// Blanks out control bytes, which HTML forbids, then hides every reference of `bytes`.
    init(hidingReferencesIn bytes: inout [UInt8]) {
        for index in bytes.indices where bytes[index] < 0x20 {
            if bytes[index] != 0x0A, bytes[index] != 0x0D, bytes[index] != 0x09 { bytes[index] = 0x20 }
        }
        var index = 0
        while index + 4 < bytes.count {
            guard bytes[index] == UInt8(ascii: "["), let end = Self.end(ofReferenceAt: index, in: bytes) else {
                index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
                continue
            }
            write(ranges.count, over: index..<end, in: &bytes)
            ranges.append(index..<end)
            index = end
        }
    }

    /// The reference and the length of its token where `text` has one at `index`. A control byte that came from an entity
    /// (`&#1;`) is no token.
    func token(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> (number: Int, length: Int)? {
        guard index + 4 < text.count else { return nil }
        var number = 0
        for digit in text[index + 1...index + 3] {
            guard let value = Self.value(ofDigit: digit) else { return nil }
            number = number * 62 + value
        }
        guard number < ranges.count else { return nil }
        let last = index + ranges[number].count - 1
        guard last < text.count, text[last] == Self.closing else { return nil }
        return (number, ranges[number].count)
    }
}

extension ReferenceTokens {
    /// Where the reference that begins at `start` ends, or nil where there is none: it stays on its line, holds no
    /// bracket, backtick or backslash (except `\|`). Without a colon in it, it may also be the text of an ordinary link,
    /// such as `[[1]](note.md)`.
    private static func end(ofReferenceAt start: Int, in bytes: [UInt8]) -> Int? {
        guard bytes[start + 1] == UInt8(ascii: "["), bytes[start + 2] != UInt8(ascii: "^") else { return nil }
        var index = start + 2
        var isBlank = true
        var hasColon = false
        while index + 1 < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "["), UInt8(ascii: "`"), 0x0A, 0x0D: return nil
            case UInt8(ascii: "\\") where bytes[index + 1] != UInt8(ascii: "|"): return nil
            case UInt8(ascii: "]"):
                guard bytes[index + 1] == UInt8(ascii: "]"), !isBlank else { return nil }
                return !hasColon && isLinkText(endingAt: index + 2, in: bytes) ? nil : index + 2
            case 0x20, 0x09: break
            case UInt8(ascii: ":"): (isBlank, hasColon) = (false, true)
            default: isBlank = false
            }
            index += 1
        }
        return nil
    }

    /// Whether a destination in round brackets follows.
    private static func isLinkText(endingAt end: Int, in bytes: [UInt8]) -> Bool {
        guard end < bytes.count, bytes[end] == UInt8(ascii: "(") else { return false }
        var index = end + 1
        // The limit keeps `[[a]]([[a]](…` linear.
        let limit = min(bytes.count, index + 1024)
        while index < limit, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ")") { index += 1 }
        while index < limit, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        guard index < limit else { return false }
        return [UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[index])
    }

    private func write(_ number: Int, over range: Range<Int>, in bytes: inout [UInt8]) {
        bytes[range.lowerBound] = Self.opening
        bytes[range.lowerBound + 1] = Self.digits[number / (62 * 62) % 62]
        bytes[range.lowerBound + 2] = Self.digits[number / 62 % 62]
        bytes[range.lowerBound + 3] = Self.digits[number % 62]
        for index in range.lowerBound + 4..<range.upperBound - 1 { bytes[index] = UInt8(ascii: "x") }
        bytes[range.upperBound - 1] = Self.closing
    }

    private static let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)

    private static func value(ofDigit byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte - UInt8(ascii: "A")) + 10
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte - UInt8(ascii: "a")) + 36
        default: nil
        }
    }
}
