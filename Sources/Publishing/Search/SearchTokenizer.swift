/// Cuts text into the terms of the search index: words, and for scripts without spaces pairs of neighbouring characters.
/// `assets/search.js` cuts what readers type by the same rules.
struct SearchTokenizer {
    /// Takes a term as UTF-8, and whether it is the lone last character of a run without spaces: such a term serves the
    /// search for one character and says nothing that the pair before it has not said.
    typealias Visit = (_ term: UnsafeBufferPointer<UInt8>, _ isEcho: Bool) -> Void

    /// Longer words are cut: what follows tells nobody anything.
    static let longestWord = 40

    /// The text as it is compared, so that every term is a stretch of it.
    private var buffer: [UInt8] = []
    private var wordStart = 0
    private var wordLength = 0
    private var lastStart = 0
    private var runLength = 0

    /// Calls `visit` with each term in reading order.
    mutating func tokenize(_ text: some StringProtocol, _ visit: Visit) {
        buffer.removeAll(keepingCapacity: true)
        var text = String(text)
        text.withUTF8 { bytes in
            var index = 0
            while index < bytes.count { index += take(bytes, at: index, visit) }
        }
        end(visit)
    }

    /// Takes one character and gives its length in bytes.
    private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ visit: Visit) -> Int {
        let byte = bytes[index]
        if byte < 0x80 {
            takeASCII(byte, visit)
            return 1
        }
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        var value = UInt32(byte) & (0x7F >> UInt32(length))
        for place in 1..<length { value = value << 6 | UInt32(bytes[index + place] & 0x3F) }
        if Self.isSpaceless(value) {
            endWord(visit)
            let start = buffer.count
            for place in 0..<length { buffer.append(bytes[index + place]) }
            if runLength > 0 { give(lastStart, false, visit) }
            lastStart = start
            runLength += 1
        } else if (0xFF01...0xFF5E).contains(value) {
            // Full-width letters, digits and signs are their ordinary forms.
            takeASCII(UInt8(value - 0xFEE0), visit)
        } else if let scalar = Unicode.Scalar(value), !(0x2000...0x303F).contains(value), Self.isWordPart(scalar) {
            takeLetter(scalar, visit)
        } else {
            end(visit)
        }
        return length
    }

    private mutating func takeASCII(_ byte: UInt8, _ visit: Visit) {
        switch byte {
        case 0x61...0x7A, 0x30...0x39:
            guard beginLetter(visit) else { return }
            buffer.append(byte)
        case 0x41...0x5A:
            guard beginLetter(visit) else { return }
            buffer.append(byte + 32)
        default: end(visit)
        }
    }

    private mutating func takeLetter(_ scalar: Unicode.Scalar, _ visit: Visit) {
        guard beginLetter(visit) else { return }
        buffer.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }

    /// Makes room for a letter of a word; false where the word is long enough.
    private mutating func beginLetter(_ visit: Visit) -> Bool {
        if runLength > 0 { endRun(visit) }
        if wordLength == 0 { wordStart = buffer.count }
        wordLength += 1
        return wordLength <= Self.longestWord
    }

    private mutating func end(_ visit: Visit) {
        endWord(visit)
        endRun(visit)
    }

    private mutating func endWord(_ visit: Visit) {
        guard wordLength > 0 else { return }
        give(wordStart, false, visit)
        wordLength = 0
    }

    private mutating func endRun(_ visit: Visit) {
        guard runLength > 0 else { return }
        give(lastStart, runLength > 1, visit)
        runLength = 0
    }

    private func give(_ start: Int, _ isEcho: Bool, _ visit: Visit) {
        buffer.withUnsafeBufferPointer { visit(UnsafeBufferPointer(rebasing: $0[start...]), isEcho) }
    }
}

extension SearchTokenizer {
    /// Whether a character belongs to a script that writes without spaces: Chinese, Japanese; Korean too, whose words
    /// carry endings that nobody types.
    static func isSpaceless(_ value: UInt32) -> Bool {
        switch value {
        case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF: true
        case 0x20000...0x323AF: true
        default: false
        }
    }

    static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber: true
        default: false
        }
    }
}
