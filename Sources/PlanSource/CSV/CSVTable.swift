package import Diagnostics

/// A table of located cells, as a spreadsheet program wrote it.
package struct CSVTable: Sendable {
    /// One cell: its text without quotes, and where it stands.
    package struct Cell: Sendable {
        /// The text.
        package let text: String
        /// The stretch of the file that it covers, quotes included.
        package let location: SourceLocation

        package init(text: String, location: SourceLocation) {
            self.text = text
            self.location = location
        }

        /// The text without white space at its ends.
        package var trimmed: String {
            var view = text.unicodeScalars[...]
            while view.first?.properties.isWhitespace == true { view.removeFirst() }
            while view.last?.properties.isWhitespace == true { view.removeLast() }
            return String(view)
        }
    }

    /// The records that hold anything at all, each as its cells; the first one is the header.
    package let records: [[Cell]]
    /// What stands between cells: comma, semicolon or tab.
    package let separator: UInt8

    init(records: [[Cell]], separator: UInt8) {
        self.records = records
        self.separator = separator
    }
}
