package import Diagnostics

/// The check of a file's bytes before anything reads them as text.
package enum SourceEncoding {
    /// The bytes without a byte order mark, or nil and a finding at the first byte that is not UTF-8.
    package static func text(of bytes: [UInt8], file: FileID) -> (bytes: ArraySlice<UInt8>?, findings: [Finding]) {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return (bytes[(bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0)...], [])
        } catch {
            return (nil, [finding(at: error.byteOffsets.lowerBound, in: bytes, file)])
        }
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func finding(at offset: Int, in bytes: [UInt8], _ file: FileID) -> Finding {
        let place = SourceText(path: "", bytes: bytes).position(ofByte: offset)
        return Finding(
            .error, "invalid-utf8", "byte 0x\(String(bytes[offset], radix: 16, uppercase: true)) is not UTF-8",
            at: SourceLocation(file: file, line: place.line, column: place.column, endColumn: place.column + 1),
            help: "save the file as UTF-8")
    }
}
