package import Diagnostics

/// The check of a file's bytes before anything reads them as text.
package enum SourceEncoding {
    /// The bytes without a byte order mark, or nil and a finding at the first byte that is not UTF-8.
    package static func text(of bytes: [UInt8], file: FileID) -> (bytes: ArraySlice<UInt8>?, findings: [Finding]) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let text = bytes[start...]
        guard let fault = firstInvalidByte(text) else { return (text, []) }
        let before = text[..<fault]
        let line = before.count { $0 == 10 } + 1
        let lineStart = before.lastIndex(of: 10).map { $0 + 1 } ?? start
        let column = text[lineStart..<fault].count { $0 & 0xC0 != 0x80 } + 1
        let place = SourceLocation(file: file, line: line, column: column, endColumn: column + 1)
        let finding = Finding(
            .error, "invalid-utf8", "byte 0x\(String(bytes[fault], radix: 16, uppercase: true)) is not UTF-8", at: place,
            help: "save the file as UTF-8")
        return (nil, [finding])
    }

    private static func firstInvalidByte(_ text: ArraySlice<UInt8>) -> Int? {
        guard String(validating: text, as: UTF8.self) == nil else { return nil }
        var decoder = UTF8()
        var index = text.startIndex
        while index < text.endIndex {
            var iterator = text[index...].makeIterator()
            guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return index }
            decoder = UTF8()
            index += UTF8.width(scalar)
        }
        return text.startIndex
    }
}
