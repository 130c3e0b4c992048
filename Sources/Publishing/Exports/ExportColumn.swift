internal import Diagnostics

/// A column of a table: its name, and how a row gives its value.
struct ExportColumn<Row> {
    /// Who gets the column.
    enum Form {
        case everyone, readers, programs
    }

    /// The kebab-case name; `export.<name>` is the key of its header.
    let name: String
    let form: Form
    let value: (Row) -> ExportValue

    init(_ name: String, for form: Form = .everyone, _ value: @escaping (Row) -> ExportValue) {
        self.name = name
        self.form = form
        self.value = value
    }
}

extension [ExportValue] {
    /// One list cell of the values.
    var asList: ExportValue { .list(self) }
}

/// The columns of a table together with its rows.
struct ExportTable<Row> {
    let columns: [ExportColumn<Row>]
    let rows: [Row]

    /// The rows for programs, each an object with all members of the table.
    func json(languages: [String]) -> [JSONValue] {
        let columns = columns.filter { $0.form != .readers }
        let names = columns.map(\.name.jsonName)
        return rows.map { row in
            .object(zip(names, columns).map { ($0, $1.value(row).json(languages: languages)) })
        }
    }

    /// The table for readers of one language.
    func csv(_ words: ExportWords) -> [UInt8] {
        let columns = columns.filter { $0.form != .programs }
        var writer = CSVWriter()
        writer.write(columns.map { words.header($0.name) })
        for row in rows { writer.write(columns.map { $0.value(row).cell(words) }) }
        return writer.bytes
    }

    /// The names of the columns that readers see.
    var readerColumns: [String] { columns.filter { $0.form != .programs }.map(\.name) }
}
