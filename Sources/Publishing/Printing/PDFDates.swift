internal import ContinuityModel

/// The days that a PDF says it was made and changed on: the browser takes them from the clock, and equal plans would give
/// unequal files.
enum PDFDates {
    /// The same file with its dates set to midnight of a day; the length stays, and with it every place in the file.
    static func set(_ day: CalendarDate, in pdf: [UInt8]) -> [UInt8] {
        let digits = Array((day.notation.filter { $0 != "-" } + "000000").utf8)
        var result = pdf
        for name in ["/CreationDate (D:", "/ModDate (D:"] {
            guard let start = end(of: Array(name.utf8), in: result), start + digits.count <= result.count,
                result[start..<start + digits.count].allSatisfy({ (48...57).contains($0) })
            else { continue }
            result.replaceSubrange(start..<start + digits.count, with: digits)
        }
        return result
    }

    /// Where the first occurrence of a text ends.
    private static func end(of text: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= text.count else { return nil }
        return (0...bytes.count - text.count).first { start in
            bytes[start] == text[0] && bytes[start..<start + text.count].elementsEqual(text)
        }.map { $0 + text.count }
    }
}
