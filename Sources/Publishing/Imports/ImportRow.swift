internal import Diagnostics
internal import PlanSource

/// The cells of one record by what they hold.
struct ImportRow {
    /// A cell that holds something.
    struct Cell {
        /// The name of its column as written.
        let column: String
        /// The language of its column; empty where it names none.
        let language: String
        let text: String
        let location: SourceLocation

        /// The text line by line, without the marks of lists; lines that hold nothing stay, since other columns count on them.
        var lines: [String] {
            text.split(separator: "\n", omittingEmptySubsequences: false).map { Self.withoutMark(String($0)) }
        }

        private static func withoutMark(_ line: String) -> String {
            var rest = line.drop(while: \.isWhitespace)
            if let first = rest.first, ["-", "*", "\u{2022}", "\u{00B7}"].contains(first), rest.dropFirst().first == " "
            {
                rest = rest.dropFirst(2)
            }
            while rest.last?.isWhitespace == true { rest.removeLast() }
            // A dash is what tables have for nothing.
            return ["\u{2014}", "\u{2013}", "-"].contains(rest) ? "" : String(rest)
        }
    }

    private let cells: [ImportColumn: [Cell]]
    /// Cells that the header gives no place.
    let unplaced: [Cell]
    /// Cells beyond the last column of the header.
    let beyond: [Cell]
    /// Where the record begins and its first line ends, for findings about the whole of it.
    let location: SourceLocation

    init(_ record: [CSVTable.Cell], _ header: ImportHeader) {
        var cells: [ImportColumn: [Cell]] = [:]
        var (unplaced, beyond): ([Cell], [Cell]) = ([], [])
        for (position, cell) in record.enumerated() where !cell.trimmed.isEmpty {
            let column = position < header.columns.count ? header.columns[position] : nil
            // These go along with the measures line by line, so that an empty first line counts.
            let isLinewise = column?.holds == .mitigationOwners || column?.holds == .mitigationDue
            let value = Cell(
                column: column?.name ?? "column \(position + 1)", language: column?.language ?? "",
                text: SpreadsheetText.unguarded(isLinewise ? cell.text : cell.trimmed), location: cell.location)
            if let holds = column?.holds {
                cells[holds, default: []].append(value)
            } else if column == nil {
                beyond.append(value)
            } else {
                unplaced.append(value)
            }
        }
        self.cells = cells
        self.unplaced = unplaced
        self.beyond = beyond
        location = record.first?.location ?? SourceLocation(file: FileID(0), line: 1, column: 1)
    }

    /// The cell of a column that stands once.
    subscript(column: ImportColumn) -> Cell? { cells[column]?.first }

    /// The cells of a column that may stand once per language.
    func all(_ column: ImportColumn) -> [Cell] { cells[column] ?? [] }
}
