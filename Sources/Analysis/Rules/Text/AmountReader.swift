import ContinuityModel

/// Reads a length of time as prose writes it: `1小时30分钟`, `半小时`, `两个小时`, `2 hours`, `one hour`, `30min`.
struct AmountReader {
    /// The text as UTF-8 in lower case.
    private let bytes: ArraySlice<UInt8>
    /// Where the reader stands.
    private(set) var position: Int

    init(_ bytes: ArraySlice<UInt8>, at position: Int) {
        self.bytes = bytes
        self.position = position
    }

    private typealias Entry = (bytes: [UInt8], value: Int)

    private static let half = Array("半".utf8)
    private static let insides = ["内", "之内", "以内"].map { Array($0.utf8) }
    private static let numerals = table([
        ("一", 1), ("二", 2), ("两", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("七", 7), ("八", 8), ("九", 9),
        ("十", 10),
    ])
    private static let words = table([
        ("one ", 1), ("two ", 2), ("three ", 3), ("four ", 4), ("five ", 5), ("six ", 6), ("eight ", 8), ("ten ", 10),
        ("twelve ", 12), ("an ", 1),
    ])
    private static let units = table([
        ("个小时", 3600), ("小时", 3600), ("分钟", 60), ("天", 86_400), ("日", 86_400), ("周", 604_800),
        ("minutes", 60), ("minute", 60), ("mins", 60), ("min", 60), ("hours", 3600), ("hour", 3600), ("days", 86_400),
        ("day", 86_400), ("weeks", 604_800), ("week", 604_800), ("h", 3600), ("m", 60), ("d", 86_400), ("w", 604_800),
    ])

    private static func table(_ entries: [(String, Int)]) -> [Entry] { entries.map { (Array($0.0.utf8), $0.1) } }

    /// Which bytes an amount can begin with, so that a scan can pass over all others.
    static let firstBytes: [Bool] = {
        var firstBytes = [Bool](repeating: false, count: 256)
        for digit in 48...57 { firstBytes[digit] = true }
        for first in ([half] + (numerals + words).map(\.bytes)).compactMap(\.first) { firstBytes[Int(first)] = true }
        return firstBytes
    }()

    /// The length at the position; the reader then stands after it. Nil, and the reader where it was, for anything else.
    mutating func read() -> TimeSpan? {
        var total = 0
        while let part = readPart() { total += part }
        return total > 0 ? TimeSpan(seconds: total) : nil
    }

    /// Whether the text goes on with 内, 之内 or 以内: "within".
    var isFollowedByInside: Bool {
        var reader = self
        reader.skipSpaces()
        return Self.insides.contains { reader.stands(at: $0) }
    }

    private mutating func readPart() -> Int? {
        let start = position
        if take(Self.half) {
            if let unit = takeUnit() { return unit / 2 }
        } else if let count = takeNumber() {
            skipSpaces()
            if let unit = takeUnit() { return count * unit + (take(Self.half) ? unit / 2 : 0) }
        }
        position = start
        return nil
    }

    private mutating func takeNumber() -> Int? {
        var value = 0
        let start = position
        while position < bytes.endIndex, (48...57).contains(bytes[position]), position - start < 6 {
            value = value * 10 + Int(bytes[position]) - 48
            position += 1
        }
        if position > start { return value }
        return take(Self.numerals) ?? take(Self.words)
    }

    /// Takes a unit; "2 months" begins like "2 m", so that a Latin unit must end where its word ends.
    private mutating func takeUnit() -> Int? {
        for unit in Self.units where stands(at: unit.bytes) {
            let end = position + unit.bytes.count
            if unit.bytes[0] < 128, end < bytes.endIndex, (97...122).contains(bytes[end]) { continue }
            position = end
            return unit.value
        }
        return nil
    }

    private mutating func skipSpaces() {
        while position < bytes.endIndex, bytes[position] == 32 || bytes[position] == 45 { position += 1 }
    }

    private mutating func take(_ entries: [Entry]) -> Int? { entries.first { take($0.bytes) }?.value }

    private mutating func take(_ text: [UInt8]) -> Bool {
        guard stands(at: text) else { return false }
        position += text.count
        return true
    }

    private func stands(at text: [UInt8]) -> Bool {
        guard position + text.count <= bytes.endIndex else { return false }
        for offset in text.indices where bytes[position + offset] != text[offset] { return false }
        return true
    }
}
