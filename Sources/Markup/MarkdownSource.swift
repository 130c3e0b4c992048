package import Diagnostics

/// A stretch of Markdown and where it stands, so that findings point into the author's file.
package struct MarkdownSource: Sendable {
    /// The text as UTF-8.
    package let bytes: [UInt8]
    /// The file from which the text was taken.
    package let file: FileID
    /// The line of the file on which the text begins, from 1: the line after the front matter, for example.
    package let firstLine: Int
    /// The number of columns taken off every line before the text got here, as YAML does with an indented block.
    package let indentation: Int

    package init(text: String, file: FileID, firstLine: Int = 1, indentation: Int = 0) {
        self.init(bytes: Array(text.utf8), file: file, firstLine: firstLine, indentation: indentation)
    }

    /// Takes bytes that are known to be valid UTF-8.
    package init(bytes: [UInt8], file: FileID, firstLine: Int = 1, indentation: Int = 0) {
        self.bytes = bytes
        self.file = file
        self.firstLine = firstLine
        self.indentation = indentation
    }
}
