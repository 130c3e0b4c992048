/// Finds any of a few phrases in a text, byte by byte: ASCII letters match either case, and a Latin phrase only whole words.
struct PhraseFinder: Sendable {
    private let phrases: [(text: String, bytes: [UInt8])]
    private let canBegin: [Bool]

    init(_ phrases: [String]) {
        self.phrases = phrases.map { ($0, Array($0.utf8)) }
        var canBegin = [Bool](repeating: false, count: 256)
        for phrase in self.phrases {
            guard let first = phrase.bytes.first else { continue }
            canBegin[Int(first)] = true
        }
        self.canBegin = canBegin
    }

    /// The first phrase that occurs in the text, as the list spells it.
    func first(in text: String) -> String? {
        var text = text
        return text.withUTF8 { first(in: $0) }
    }

    /// Whether any of the phrases occurs in a piece of a text.
    func occurs(in bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { first(in: $0) != nil }
    }

    private func first(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        for start in bytes.indices where canBegin[Int(Self.lowercased(bytes[start]))] {
            if start > 0, Self.isLetter(bytes[start]), Self.isLetter(bytes[start - 1]) { continue }
            if let found = phrases.first(where: { Self.matches($0.bytes, bytes, at: start) }) { return found.text }
        }
        return nil
    }

    /// Whether the phrase stands at `start`, which begins a word.
    private static func matches(_ phrase: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard start + phrase.count <= bytes.count else { return false }
        for offset in phrase.indices where lowercased(bytes[start + offset]) != phrase[offset] { return false }
        guard let first = phrase.first, isLetter(first) else { return true }
        let end = start + phrase.count
        return end == bytes.count || !isLetter(bytes[end])
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
