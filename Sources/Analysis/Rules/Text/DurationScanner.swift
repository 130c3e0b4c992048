import ContinuityModel

/// Finds promises of recovery in prose, in Chinese and English: `1小时内恢复访问`, `restore service within two hours`.
enum DurationScanner {
    /// A length of time that a text promises recovery in.
    struct Promise: Equatable {
        let time: TimeSpan
        /// The words of the text.
        let words: String
    }

    private static let recovery = PhraseFinder([
        "恢复", "restore", "restores", "restored", "restoring", "recover", "recovers", "recovered", "recovery",
    ])
    private static let boundaries = Set("，。；、！？,;:!?\n".unicodeScalars)

    /// The promises of a text, clause by clause: a clause counts only where it speaks of recovery.
    static func promises(in text: String) -> [Promise] {
        guard recovery.first(in: text) != nil else { return [] }
        return text.unicodeScalars.split(whereSeparator: boundaries.contains).flatMap { clause -> [Promise] in
            let clause = String(clause)
            guard recovery.first(in: clause) != nil else { return [] }
            return promises(inClause: Array(clause.unicodeScalars))
        }
    }

    private static func promises(inClause scalars: [Unicode.Scalar]) -> [Promise] {
        var promises: [Promise] = []
        var position = 0
        while position < scalars.count {
            var reader = AmountReader(scalars, at: position)
            guard position == 0 || !isWordPart(scalars[position - 1]), let time = reader.read() else {
                position += 1
                continue
            }
            if reader.isFollowedByInside || isPrecededByWithin(scalars, position) {
                promises.append(Promise(time: time, words: string(scalars[position..<reader.position])))
            }
            position = reader.position
        }
        return promises
    }

    /// Digits and Latin letters: a number that begins in the middle of a word is none.
    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "."
    }

    private static func isPrecededByWithin(_ scalars: [Unicode.Scalar], _ position: Int) -> Bool {
        let before = string(scalars[..<position]).lowercased()
        return before.hasSuffix("within ") || before == "in " || before.hasSuffix(" in ")
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
