/// Writes tables for spreadsheet programs: UTF-8 with a byte order mark, CR LF, quotes after RFC 4180.
struct CSVWriter {
    /// What has been written so far.
    private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Appends one record.
    mutating func write(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            writeCell(SpreadsheetText.guarded(cell))
        }
        bytes += [13, 10]
    }

    private mutating func writeCell(_ text: String) {
        let needsQuotes =
            text.utf8.contains { [10, 13, 34, 44, 59, 9].contains($0) } || text.hasPrefix(" ") || text.hasSuffix(" ")
        guard needsQuotes else { return bytes.append(contentsOf: text.utf8) }
        bytes.append(34)
        for byte in text.utf8 {
            if byte == 34 { bytes.append(34) }
            bytes.append(byte)
        }
        bytes.append(34)
    }
}

/// Text that a spreadsheet program would run as a formula instead of showing it.
///
/// A cell that begins with `=`, `+`, `-`, `@` (also in full width), a tab or a line break gets an apostrophe in front,
/// which such programs take for "text" (OWASP, "CSV Injection"). Plain numbers stay numbers.
enum SpreadsheetText {
    private static let triggers: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    /// The text with nothing in it that could run.
    static func guarded(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, triggers.contains(first), !isNumber(text) else { return text }
        return "'" + text
    }

    /// The text as it was before `guarded`.
    static func unguarded(_ text: String) -> String {
        var scalars = text.unicodeScalars[...]
        guard scalars.popFirst() == "'", let first = scalars.first, triggers.contains(first) else { return text }
        return String(scalars)
    }

    /// Whether the text is a whole or decimal number with at most a minus sign.
    private static func isNumber(_ text: String) -> Bool {
        var rest = Array(text.utf8)[...]
        if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        let parts = rest.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return (1...2).contains(parts.count)
            && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (48...57).contains($0) } }
    }
}
