package import Diagnostics

/// Reads comma-separated values after RFC 4180, as spreadsheet programs write them: with a byte order mark, semicolons
/// or tabs instead of commas, any line break, and line breaks within quotes.
package struct CSVReader {
    private let source: SourceText
    private let file: FileID
    private let separator: UInt8
    private var offset: Int
    private var position = SourcePosition(line: 1, column: 1)
    private var findings: [Finding] = []

    private init(_ source: SourceText, file: FileID, start: Int, separator: UInt8) {
        self.source = source
        self.file = file
        self.separator = separator
        offset = start
    }

    /// The table in `source`, which must be UTF-8, and what is wrong with its quotes.
    package static func read(_ source: SourceText, file: FileID) -> (table: CSVTable, findings: [Finding]) {
        let start = source.hasByteOrderMark ? 3 : 0
        // Spreadsheet programs obey a first line `sep=;`, which is no record.
        let declared = declaredSeparator(source.bytes[start...])
        let separator = declared ?? CSVSeparator.detect(in: source.bytes[start...])
        var reader = CSVReader(source, file: file, start: start, separator: separator)
        if declared != nil { reader.skipLine() }
        var records: [[CSVTable.Cell]] = []
        while reader.offset < source.bytes.count {
            let record = reader.record()
            if record.contains(where: { !$0.trimmed.isEmpty }) { records.append(record) }
        }
        return (CSVTable(records: records, separator: separator), reader.findings)
    }

    private static func declaredSeparator(_ bytes: ArraySlice<UInt8>) -> UInt8? {
        let line = bytes.prefix { $0 != 10 && $0 != 13 }
        guard line.count == 5, line.starts(with: Array("sep=".utf8)) else { return nil }
        return line.last
    }

    private mutating func skipLine() {
        while offset < source.bytes.count, !isLineBreak { advance() }
        skipLineBreak()
    }
}

extension CSVReader {
    private var byte: UInt8? { offset < source.bytes.count ? source.bytes[offset] : nil }
    private var isLineBreak: Bool { byte == 10 || byte == 13 }
    private static let quote = UInt8(ascii: "\"")

    /// Steps over one byte that is no line break, and keeps the column.
    private mutating func advance() {
        offset += 1
        if byte.map({ $0 & 0xC0 != 0x80 }) ?? true {
            position = SourcePosition(line: position.line, column: position.column + 1)
        }
    }

    private mutating func skipLineBreak() {
        guard let byte else { return }
        offset += byte == 13 && offset + 1 < source.bytes.count && source.bytes[offset + 1] == 10 ? 2 : 1
        position = SourcePosition(line: position.line + 1, column: 1)
    }

    private mutating func record() -> [CSVTable.Cell] {
        var cells: [CSVTable.Cell] = []
        while true {
            cells.append(cell())
            guard byte == separator else { break }
            advance()
            if byte == nil {
                cells.append(CSVTable.Cell(text: "", location: location(from: position)))
                break
            }
        }
        skipLineBreak()
        return cells
    }

    private mutating func cell() -> CSVTable.Cell {
        let start = position
        let isQuoted = byte == Self.quote
        var text = isQuoted ? quoted(from: start) : []
        let rest = plain()
        if isQuoted, rest.contains(where: { $0 != 32 }) {
            findings.append(
                Finding(
                    .warning, "csv-text-after-quote", "text follows the closing quote of this cell",
                    at: location(from: start),
                    help: "double every quote within a quoted cell"))
            text += rest
        } else if !isQuoted {
            text = rest
        }
        return CSVTable.Cell(text: String(decoding: text, as: UTF8.self), location: location(from: start))
    }

    /// The bytes up to the next separator or line break.
    private mutating func plain() -> [UInt8] {
        let start = offset
        while let byte, byte != separator, !isLineBreak { advance() }
        return Array(source.bytes[start..<offset])
    }

    /// The bytes between quotes, doubled quotes made single and line breaks made LF.
    private mutating func quoted(from start: SourcePosition) -> [UInt8] {
        var text: [UInt8] = []
        advance()
        while let byte {
            if byte == Self.quote {
                advance()
                guard self.byte == Self.quote else { return text }
                text.append(Self.quote)
                advance()
            } else if isLineBreak {
                text.append(10)
                skipLineBreak()
            } else {
                text.append(byte)
                advance()
            }
        }
        let place = SourceLocation(file: file, line: start.line, column: start.column, endColumn: start.column + 1)
        findings.append(
            Finding(
                .error, "csv-quote-unclosed", "the quote that opens this cell is never closed", at: place,
                help: "close it, or double it where it belongs to the text"))
        return text
    }

    private func location(from start: SourcePosition) -> SourceLocation {
        SourceLocation(
            file: file, line: start.line, column: start.column, endLine: position.line, endColumn: position.column)
    }
}
