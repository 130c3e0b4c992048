package import Diagnostics

/// A file of the content folder as it was read from disk.
package struct SourceFile: Sendable {
    /// The path below the content folder, with `/` between its parts.
    package let path: String
    /// The place in the run's sorted list of files.
    package let id: FileID
    /// The bytes.
    package let bytes: [UInt8]

    package init(path: String, id: FileID, bytes: [UInt8]) {
        self.path = path
        self.id = id
        self.bytes = bytes
    }

    /// The first column of the first line, for findings about the file as a whole.
    package var start: SourceLocation { SourceLocation(file: id, line: 1, column: 1) }
}
