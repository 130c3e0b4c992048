import ContinuityModel

/// Finds promises of recovery in prose, in Chinese and English: `1小时内恢复访问`, `restore service within two hours`.
enum DurationScanner {
    /// A length of time that a text promises recovery in.
    struct Promise: Equatable {
        let time: TimeSpan
        /// The words of the text, in lower case.
        let words: String
    }

    private static let recovery = PhraseFinder([
        "恢复", "restore", "restores", "restored", "restoring", "recover", "recovers", "recovered", "recovery",
    ])
    private static let limit = PhraseFinder(["内", "within", "in"])
    private static let mayBegin = AmountReader.firstBytes
    private static let within = [" within ", " in "].map { Array($0.utf8) }

    /// The promises of a text, clause by clause: a clause counts only where it speaks of recovery.
    static func promises(in text: String) -> [Promise] {
        guard recovery.first(in: text) != nil, limit.first(in: text) != nil else { return [] }
        let bytes = text.utf8.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
        return clauses(of: bytes[...]).flatMap { clause in
            recovery.occurs(in: clause) && limit.occurs(in: clause) ? promises(inClause: clause) : []
        }
    }

    /// Cuts at `,;:!?`, at line ends, and at `、。，；：！？`, whose first byte no other sign of a duration has.
    private static func clauses(of bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        bytes.split { byte in
            switch byte {
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"), 10,
                0xE3,
                0xEF:
                true
            default: false
            }
        }
    }

    private static func promises(inClause clause: ArraySlice<UInt8>) -> [Promise] {
        var promises: [Promise] = []
        var position = clause.startIndex
        while position < clause.endIndex {
            guard mayBegin[Int(clause[position])] else {
                position += 1
                continue
            }
            var reader = AmountReader(clause, at: position)
            guard position == clause.startIndex || !isWordPart(clause[position - 1]), let time = reader.read() else {
                position += 1
                continue
            }
            if reader.isFollowedByInside || isPrecededByWithin(clause[..<position]) {
                let words = String(decoding: clause[position..<reader.position], as: UTF8.self)
                promises.append(Promise(time: time, words: words))
            }
            position = reader.position
        }
        return promises
    }

    /// Digits, the decimal point and Latin letters: a number that begins in the middle of a word is none.
    private static func isWordPart(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: ".")
    }

    private static func isPrecededByWithin(_ before: ArraySlice<UInt8>) -> Bool {
        within.contains { before.suffix($0.count).elementsEqual($0) || before.elementsEqual($0.dropFirst()) }
    }
}
