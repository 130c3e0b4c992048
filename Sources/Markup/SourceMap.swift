import Diagnostics

/// Where the lines of a text begin, and from there the line and column of any byte.
struct SourceMap: Sendable {
    let source: MarkdownSource
    /// The offset at which each line begins; LF, CRLF and a lone CR end a line, as in CommonMark.
    let lineStarts: [Int]
    /// The place last asked for: columns are counted from there, so many places in one long line stay cheap.
    private var known = (offset: 0, column: 0)

    init(_ source: MarkdownSource) {
        self.source = source
        var starts = [0]
        let bytes = source.bytes
        for index in bytes.indices where bytes[index] <= 0x0D {
            let isLoneReturn =
                bytes[index] == UInt8(ascii: "\r")
                && (index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n"))
            if bytes[index] == UInt8(ascii: "\n") || isLoneReturn { starts.append(index + 1) }
        }
        lineStarts = starts
    }

    /// The line that holds an offset, from 0.
    func lineIndex(of offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The bytes of a line, counted from 0, with its ending.
    func range(ofLine index: Int) -> Range<Int> {
        guard index < lineStarts.count else { return source.bytes.count..<source.bytes.count }
        let end = index + 1 < lineStarts.count ? lineStarts[index + 1] : source.bytes.count
        return lineStarts[index]..<end
    }

    /// The place of a stretch in the author's file.
    mutating func location(of range: Range<Int>) -> SourceLocation {
        let start = place(of: range.lowerBound)
        let end = place(of: range.upperBound)
        return SourceLocation(
            file: source.file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column)
    }

    private mutating func place(of offset: Int) -> (line: Int, column: Int) {
        let line = lineIndex(of: offset)
        let start = lineStarts[line]
        let column: Int
        if known.offset >= start, known.offset <= offset {
            column = known.column + scalars(in: known.offset..<offset)
        } else if known.offset > offset, known.offset - offset < offset - start {
            column = known.column - scalars(in: offset..<known.offset)
        } else {
            column = scalars(in: start..<offset)
        }
        known = (offset, column)
        return (source.firstLine + line, column + source.indentation + 1)
    }

    private func scalars(in range: Range<Int>) -> Int {
        var count = 0
        for index in range where source.bytes[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }
}
