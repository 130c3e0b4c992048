/// A source file of one run, as its place in the run's sorted list of files: two runs over the same content agree.
package struct FileID: Hashable, Sendable, Comparable {
    /// The place in the sorted list, from 0.
    package let index: UInt32

    package init(_ index: Int) {
        self.index = UInt32(index)
    }

    package static func < (left: FileID, right: FileID) -> Bool {
        left.index < right.index
    }
}

/// A stretch of source text that a finding can underline. Lines and columns count from 1, columns in Unicode scalars.
package struct SourceLocation: Hashable, Sendable {
    /// The file in which the stretch stands.
    package let file: FileID
    /// The first line, from 1.
    package let line: UInt32
    /// The first column, from 1, in Unicode scalars.
    package let column: UInt32
    /// The last line, from 1.
    package let endLine: UInt32
    /// The column after the last scalar, from 1; equals `column` for an empty stretch.
    package let endColumn: UInt32

    package init(file: FileID, line: Int, column: Int, endLine: Int? = nil, endColumn: Int? = nil) {
        self.file = file
        self.line = UInt32(clamping: line)
        self.column = UInt32(clamping: column)
        self.endLine = UInt32(clamping: endLine ?? line)
        self.endColumn = UInt32(clamping: endColumn ?? column)
    }
}

extension SourceLocation: Comparable {
    /// Orders by file, then line, then column: the order in which findings are printed.
    package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.file, left.line, left.column, left.endLine, left.endColumn)
            < (right.file, right.line, right.column, right.endLine, right.endColumn)
    }
}
