/// A place between two Unicode scalars of a source text.
package struct SourcePosition: Hashable, Sendable {
    /// The line, from 1.
    package let line: Int
    /// The column, from 1, in Unicode scalars.
    package let column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

/// The bytes of one source file, and where its lines start.
///
/// Lines end at LF, CR LF or a lone CR. A byte order mark at the start belongs to no column. In bytes that are not
/// UTF-8, every byte that is no continuation byte counts as a column, so positions up to the first bad byte are right.
package struct SourceText: Sendable {
    /// The path below the content folder, with `/` between its parts.
    package let path: String
    /// The file as read, byte order mark included.
    package let bytes: [UInt8]
    /// The offset of the first byte of every line.
    private let lineStarts: [Int]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        lineStarts = Self.lineStarts(in: bytes)
    }

    /// A text that is at hand as a string, such as one made by a test.
    package init(path: String, _ text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The number of lines; a line break at the very end opens one more, empty line.
    package var lineCount: Int { lineStarts.count }

    /// Whether the bytes start with a UTF-8 byte order mark.
    package var hasByteOrderMark: Bool { lineStarts.first == Self.byteOrderMark.count }

    /// The words of one line without its line break, bad bytes replaced by U+FFFD; nil where there is no such line.
    package func line(_ number: Int) -> String? {
        byteRange(ofLine: number).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// The offsets of the bytes of one line, without its line break and a byte order mark; nil where there is no such
    /// line.
    package func byteRange(ofLine number: Int) -> Range<Int>? {
        guard number >= 1, number <= lineStarts.count else { return nil }
        let start = lineStarts[number - 1]
        guard number < lineStarts.count else { return start..<bytes.count }
        var end = lineStarts[number] - 1
        if end > start, bytes[end] == UInt8(ascii: "\n"), bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    /// The place of the byte at `offset`, or of the scalar that it is a part of; offsets beyond the text give its end.
    package func position(ofByte offset: Int) -> SourcePosition {
        let line = lineNumber(ofByte: offset)
        let start = lineStarts[line - 1]
        let end = startOfScalar(at: min(max(offset, start), bytes.count))
        let column = bytes[start..<end].reduce(into: 1) { count, byte in
            if !byte.isContinuation { count += 1 }
        }
        return SourcePosition(line: line, column: column)
    }

    /// The offset of the byte at a position; the end of the line where the line is shorter, nil where there is no such
    /// line.
    package func byteOffset(of position: SourcePosition) -> Int? {
        guard let range = byteRange(ofLine: position.line) else { return nil }
        var column = 0
        for offset in range where !bytes[offset].isContinuation {
            column += 1
            if column >= position.column { return offset }
        }
        return range.upperBound
    }

    /// The stretch between two byte offsets, as findings carry it.
    package func location(of range: Range<Int>, in file: FileID) -> SourceLocation {
        let (start, end) = (position(ofByte: range.lowerBound), position(ofByte: range.upperBound))
        return SourceLocation(
            file: file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column)
    }
}

extension SourceText {
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func lineStarts(in bytes: [UInt8]) -> [Int] {
        var starts = [bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0]
        for (offset, byte) in bytes.enumerated() {
            let next = offset + 1
            switch byte {
            case UInt8(ascii: "\n"): starts.append(next)
            case UInt8(ascii: "\r") where next == bytes.count || bytes[next] != UInt8(ascii: "\n"): starts.append(next)
            default: break
            }
        }
        return starts
    }

    /// The offset of the byte that leads the sequence which the byte at `offset` continues; `offset` itself for any
    /// other byte.
    private func startOfScalar(at offset: Int) -> Int {
        guard offset < bytes.count, bytes[offset].isContinuation else { return offset }
        for length in 1...3 where offset >= length {
            let byte = bytes[offset - length]
            guard byte.isContinuation else { return byte.leadingBits > length ? offset - length : offset }
        }
        return offset
    }

    /// The last line that starts at or before `offset`, by halving.
    private func lineNumber(ofByte offset: Int) -> Int {
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }
}

extension UInt8 {
    /// Whether the byte continues a UTF-8 sequence.
    fileprivate var isContinuation: Bool { self & 0xC0 == 0x80 }

    /// The number of set bits at the front: for a byte that leads a UTF-8 sequence of several bytes, its length.
    fileprivate var leadingBits: Int { (~self).leadingZeroBitCount }
}
