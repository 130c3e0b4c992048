/// Finds any of a few phrases in a text, byte by byte: ASCII letters match either case, and a Latin phrase only whole words.
struct PhraseFinder: Sendable {
    private let phrases: [(text: String, bytes: [UInt8])]
    /// For each byte, the phrases that it can begin, one bit for every phrase; those from the 64th on share bits.
    private let beginning: [UInt64]
    /// For each byte, the phrases of which it can be the second byte.
    private let going: [UInt64]

    init(_ phrases: [String]) {
        self.phrases = phrases.map { ($0, Array($0.utf8)) }
        var (beginning, going) = ([UInt64](repeating: 0, count: 256), [UInt64](repeating: 0, count: 256))
        for (position, phrase) in self.phrases.enumerated() {
            let bit = UInt64(1) << UInt64(position % 64)
            for byte in UInt8.min...UInt8.max {
                if phrase.bytes.first == Self.lowercased(byte) { beginning[Int(byte)] |= bit }
                if phrase.bytes.count < 2 || phrase.bytes[1] == Self.lowercased(byte) { going[Int(byte)] |= bit }
            }
        }
        (self.beginning, self.going) = (beginning, going)
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
        beginning.withUnsafeBufferPointer { beginning in
            for start in bytes.indices where beginning[Int(bytes[start])] != 0 {
                var possible = beginning[Int(bytes[start])]
                if start + 1 < bytes.count { possible &= going[Int(bytes[start + 1])] }
                guard possible != 0 else { continue }
                if start > 0, Self.isLetter(bytes[start]), Self.isLetter(bytes[start - 1]) { continue }
                if let found = phrases.first(where: { Self.matches($0.bytes, bytes, at: start) }) { return found.text }
            }
            return nil
        }
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
