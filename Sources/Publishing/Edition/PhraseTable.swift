/// Any number of phrases, all looked for in one pass over a text.
///
/// At each place where a word may begin, four bytes tell whether any phrase begins with them; only then the phrases, which
/// are sorted, are narrowed down byte by byte.
struct PhraseTable: Sendable {
    /// Bytes of the shortest phrase; what is shorter occurs by chance.
    static let shortest = 4

    private let phrases: [[UInt8]]
    private let values: [Int]
    private let beginnings: [UInt32: Range<Int>]
    private var filter = [Bool](repeating: false, count: 1 << 16)

    /// - Parameter phrases: searchable texts, each with the number that a match is told by.
    init(_ phrases: [(text: [UInt8], value: Int)]) {
        let sorted = phrases.filter { $0.text.count >= Self.shortest }.sorted { left, right in
            left.text.lexicographicallyPrecedes(right.text) || (left.text == right.text && left.value < right.value)
        }
        self.phrases = sorted.map(\.text)
        values = sorted.map(\.value)
        var beginnings: [UInt32: Range<Int>] = [:]
        for (position, phrase) in sorted.enumerated() {
            let key = phrase.text[..<4].reduce(0) { $0 << 8 | UInt32($1) }
            beginnings[key] = (beginnings[key]?.lowerBound ?? position)..<(position + 1)
            filter[Self.slot(key)] = true
        }
        self.beginnings = beginnings
    }

    /// Tells the number of every phrase that stands in a searchable text as words of its own.
    func forEachMatch(in text: [UInt8], _ body: (Int) -> Void) {
        guard text.count >= Self.shortest, !phrases.isEmpty else { return }
        text.withUnsafeBufferPointer { text in
            filter.withUnsafeBufferPointer { filter in
                var key: UInt32 = 0
                for end in text.indices {
                    key = key << 8 | UInt32(text[end])
                    let start = end - 3
                    guard start >= 0, filter[Self.slot(key)], Self.isBoundary(text, start),
                        let range = beginnings[key]
                    else { continue }
                    narrow(range, text, start, body)
                }
            }
        }
    }

    /// Follows the phrases that go on as the text does.
    private func narrow(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ body: (Int) -> Void) {
        var (low, high, length) = (range.lowerBound, range.upperBound, Self.shortest)
        while low < high {
            while low < high, phrases[low].count == length {
                if Self.isBoundary(text, start + length) { body(values[low]) }
                low += 1
            }
            guard low < high, start + length < text.count else { return }
            let byte = text[start + length]
            low = first(in: low..<high) { phrases[$0][length] >= byte }
            high = first(in: low..<high) { phrases[$0][length] > byte }
            length += 1
        }
    }

    private func first(in range: Range<Int>, where isReached: (Int) -> Bool) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = low + (high - low) / 2
            if isReached(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private static func slot(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 16) }

    /// Whether a word may begin or end before a position: no letter or digit of ASCII stands on both sides.
    private static func isBoundary(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
        guard position > 0, position < text.count else { return true }
        return !(isWordByte(text[position - 1]) && isWordByte(text[position]))
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (97...122).contains(byte)
    }
}
