import Diagnostics

/// The bytes of one template, with what it takes to say where an offset stands.
struct TemplateText: Sendable {
    let bytes: [UInt8]
    let file: FileID
    private let lineStarts: [Int]

    init(bytes: [UInt8], file: FileID) {
        self.bytes = bytes
        self.file = file
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            starts.append(offset + 1)
        }
        lineStarts = starts
    }

    func location(_ range: Range<Int>) -> SourceLocation {
        let (start, end) = (place(of: range.lowerBound), place(of: range.upperBound))
        return SourceLocation(
            file: file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column)
    }

    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private func place(of offset: Int) -> (line: Int, column: Int) {
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        // A scalar counts at its first byte; the others are 10xxxxxx.
        let scalars = bytes[lineStarts[low]..<offset].count { $0 & 0xC0 != 0x80 }
        return (low + 1, scalars + 1)
    }
}

extension TemplateText {
    /// The start of the line of `offset`, where nothing but blanks stands between the two.
    func blankLead(before offset: Int) -> Int? {
        var start = offset
        while start > 0, bytes[start - 1].isBlank { start -= 1 }
        return start == 0 || bytes[start - 1] == UInt8(ascii: "\n") ? start : nil
    }

    /// The start of the line after `offset`, where nothing but blanks stands between the two; the end of the text counts.
    func blankTrail(after offset: Int) -> Int? {
        var end = offset
        while end < bytes.count, bytes[end].isBlank { end += 1 }
        guard end < bytes.count else { return end }
        if bytes[end...].starts(with: "\r\n".utf8) { return end + 2 }
        return bytes[end] == UInt8(ascii: "\n") ? end + 1 : nil
    }

    /// The blanks in front of the first line from `offset` that has more than blanks.
    func leadingBlanks(from offset: Int) -> [UInt8] {
        var start = offset
        while start < bytes.count, let next = blankTrail(after: start), next > start { start = next }
        return Array(bytes[start...].prefix { $0.isBlank })
    }
}

extension UInt8 {
    /// A blank within a line.
    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

    /// A blank or the end of a line.
    var isWhitespace: Bool { isBlank || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
