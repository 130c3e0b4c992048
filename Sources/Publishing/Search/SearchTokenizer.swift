/// Cuts text into the terms of the search index: words, and for scripts without spaces pairs of neighbouring characters.
/// `assets/search.js` cuts what readers type by the same rules.
struct SearchTokenizer {
    /// Longer words are cut: what follows tells nobody anything.
    static let longestWord = 40

    private var word: [UInt8] = []
    private var wordLength = 0
    /// The last character of a run without spaces, empty outside of one.
    private var last: [UInt8] = []
    private var runLength = 0

    /// Calls `visit` with each term as UTF-8, in reading order, and whether it is the lone last character of a run: such
    /// a term serves the search for one character and says nothing that the pair before it has not said.
    mutating func tokenize(_ text: String, _ visit: (_ term: [UInt8], _ isEcho: Bool) -> Void) {
        for scalar in text.unicodeScalars { take(scalar, visit) }
        endWord(visit)
        endRun(visit)
    }

    private mutating func take(_ scalar: Unicode.Scalar, _ visit: (_ term: [UInt8], _ isEcho: Bool) -> Void) {
        let scalar = Self.narrowed(scalar)
        switch scalar.value {
        case 0x61...0x7A, 0x30...0x39: return extend(UInt8(scalar.value), visit)
        case 0x41...0x5A: return extend(UInt8(scalar.value + 32), visit)
        case 0..<0x80:
            endWord(visit)
            return endRun(visit)
        default: break
        }
        if Self.isSpaceless(scalar.value) { return extendRun(scalar, visit) }
        guard Self.isWordPart(scalar) else {
            endWord(visit)
            return endRun(visit)
        }
        endRun(visit)
        guard wordLength < Self.longestWord else { return }
        word.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        wordLength += 1
    }

    private mutating func extend(_ byte: UInt8, _ visit: (_ term: [UInt8], _ isEcho: Bool) -> Void) {
        if runLength > 0 { endRun(visit) }
        guard wordLength < Self.longestWord else { return }
        word.append(byte)
        wordLength += 1
    }

    private mutating func extendRun(_ scalar: Unicode.Scalar, _ visit: (_ term: [UInt8], _ isEcho: Bool) -> Void) {
        endWord(visit)
        let bytes = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        if runLength > 0 { visit(last + bytes, false) }
        last = bytes
        runLength += 1
    }

    private mutating func endWord(_ visit: (_ term: [UInt8], _ isEcho: Bool) -> Void) {
        guard wordLength > 0 else { return }
        visit(word, false)
        word.removeAll(keepingCapacity: true)
        wordLength = 0
    }

    private mutating func endRun(_ visit: (_ term: [UInt8], _ isEcho: Bool) -> Void) {
        guard runLength > 0 else { return }
        visit(last, runLength > 1)
        runLength = 0
    }
}

extension SearchTokenizer {
    /// The ordinary form of a full-width letter, digit or sign.
    static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
        return Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
    }

    /// Whether a character belongs to a script that writes without spaces: Chinese, Japanese; Korean too, whose words
    /// carry endings that nobody types.
    static func isSpaceless(_ value: UInt32) -> Bool {
        switch value {
        case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF: true
        case 0x20000...0x323AF: true
        default: false
        }
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber: true
        default: false
        }
    }
}
