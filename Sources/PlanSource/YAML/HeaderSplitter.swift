package import Diagnostics

/// Parts a Markdown file into its YAML header and its body. The header ends at the first later line that is `---` and
/// nothing else, so dashes within values or the body never end it.
package enum HeaderSplitter {
    /// A file in two parts; both may be empty.
    package struct Parts {
        /// The YAML between the two marker lines; nil where the file begins without one.
        package var header: ArraySlice<UInt8>?
        /// The line of the first line of the header.
        package var headerLine: Int
        /// The text after the header.
        package var body: ArraySlice<UInt8>
        /// The line of the first line of the body.
        package var bodyLine: Int
    }

    /// Parts `bytes`; an opening marker without a closing one is a finding.
    package static func split(_ bytes: ArraySlice<UInt8>, file: FileID) -> (parts: Parts?, findings: [Finding]) {
        let first = lineEnd(bytes, from: bytes.startIndex)
        guard isMarker(bytes[bytes.startIndex..<first.end]) else {
            return (Parts(header: nil, headerLine: 1, body: bytes, bodyLine: 1), [])
        }
        var start = first.next
        var line = 2
        while start < bytes.endIndex {
            let current = lineEnd(bytes, from: start)
            if isMarker(bytes[start..<current.end]) {
                let header = bytes[first.next..<start]
                return (Parts(header: header, headerLine: 2, body: bytes[current.next...], bodyLine: line + 1), [])
            }
            start = current.next
            line += 1
        }
        let place = SourceLocation(file: file, line: 1, column: 1, endColumn: 4)
        let finding = Finding(
            .error, "header-unclosed", "the header begins here and never ends", at: place,
            help: "add a line '---' after the last field")
        return (nil, [finding])
    }

    /// The end of the line that begins at `start`, without and with its line break.
    private static func lineEnd(_ bytes: ArraySlice<UInt8>, from start: Int) -> (end: Int, next: Int) {
        guard let end = bytes[start...].firstIndex(where: { $0 == lineFeed || $0 == carriageReturn }) else {
            return (bytes.endIndex, bytes.endIndex)
        }
        let isPair = bytes[end] == carriageReturn && end + 1 < bytes.endIndex && bytes[end + 1] == lineFeed
        return (end, end + (isPair ? 2 : 1))
    }

    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    private static func isMarker(_ line: ArraySlice<UInt8>) -> Bool {
        var end = line.endIndex
        while end > line.startIndex, line[end - 1] == UInt8(ascii: " ") || line[end - 1] == UInt8(ascii: "\t") {
            end -= 1
        }
        return end - line.startIndex == 3 && line[line.startIndex..<end].allSatisfy { $0 == UInt8(ascii: "-") }
    }
}
