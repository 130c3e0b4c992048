/// Which of the usual separators a table uses: programs write semicolons where the comma is the decimal sign.
enum CSVSeparator {
    private static let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

    /// The one that stands most often in the first record, outside of quotes; the comma where none does.
    static func detect(in bytes: ArraySlice<UInt8>) -> UInt8 {
        var counts = [0, 0, 0]
        var isQuoted = false
        var hasText = false
        for byte in bytes {
            if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
            } else if !isQuoted, byte == 10 || byte == 13 {
                if hasText { break }
                counts = [0, 0, 0]
            } else if !isQuoted, let index = candidates.firstIndex(of: byte) {
                counts[index] += 1
            } else if byte != 32 {
                hasText = true
            }
        }
        let most = counts.max() ?? 0
        return counts.firstIndex(of: most).map { candidates[$0] } ?? candidates[0]
    }
}
