import ContinuityModel

/// Reads a length of time as prose writes it: `1小时30分钟`, `半小时`, `两个小时`, `2 hours`, `one hour`, `30min`.
struct AmountReader {
    private let scalars: [Unicode.Scalar]
    /// Where the reader stands.
    private(set) var position: Int

    init(_ scalars: [Unicode.Scalar], at position: Int) {
        self.scalars = scalars
        self.position = position
    }

    private static let numerals: [Unicode.Scalar: Int] = [
        "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
    ]
    private static let words: [(text: String, value: Int)] = [
        ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("eight", 8), ("ten", 10),
        ("twelve", 12), ("an", 1),
    ]
    private static let units: [(text: String, seconds: Int)] = [
        ("个小时", 3600), ("小时", 3600), ("分钟", 60), ("天", 86_400), ("日", 86_400), ("周", 604_800),
        ("minutes", 60), ("minute", 60), ("mins", 60), ("min", 60), ("hours", 3600), ("hour", 3600), ("days", 86_400),
        ("day", 86_400), ("weeks", 604_800), ("week", 604_800), ("h", 3600), ("m", 60), ("d", 86_400), ("w", 604_800),
    ]

    /// The length at the position; the reader then stands after it. Nil, and the reader where it was, for anything else.
    mutating func read() -> TimeSpan? {
        var total = 0
        var end = position
        while let part = readPart() {
            total += part
            end = position
        }
        position = end
        return total > 0 ? TimeSpan(seconds: total) : nil
    }

    /// Whether the text goes on with 内, 之内 or 以内: "within".
    var isFollowedByInside: Bool {
        var reader = self
        reader.skipSpaces()
        return ["内", "之内", "以内"].contains { reader.stands(at: $0) }
    }

    private mutating func readPart() -> Int? {
        let start = position
        if take("半") {
            if let unit = takeUnit() { return unit / 2 }
        } else if let count = takeNumber() {
            skipSpaces()
            if let unit = takeUnit() { return count * unit + (take("半") ? unit / 2 : 0) }
        }
        position = start
        return nil
    }

    private mutating func takeNumber() -> Int? {
        var value = 0
        var digits = 0
        while position < scalars.count, ("0"..."9").contains(scalars[position]), digits < 6 {
            value = value * 10 + Int(scalars[position].value) - 48
            digits += 1
            position += 1
        }
        if digits > 0 { return value }
        if position < scalars.count, let numeral = Self.numerals[scalars[position]] {
            position += 1
            return numeral
        }
        for word in Self.words where take(word.text) && stands(at: " ") { return word.value }
        return nil
    }

    private mutating func takeUnit() -> Int? {
        for unit in Self.units {
            let start = position
            guard take(unit.text) else { continue }
            // "2 months" begins like "2 m": a Latin unit ends where its word ends.
            if position < scalars.count, scalars[position].isASCII, scalars[position].properties.isAlphabetic,
                unit.text.utf8.first ?? 0 < 128
            {
                position = start
                continue
            }
            return unit.seconds
        }
        return nil
    }

    private mutating func skipSpaces() {
        while position < scalars.count, scalars[position] == " " || scalars[position] == "-" { position += 1 }
    }

    private mutating func take(_ text: String) -> Bool {
        guard stands(at: text) else { return false }
        position += text.unicodeScalars.count
        return true
    }

    private func stands(at text: String) -> Bool {
        var index = position
        for scalar in text.unicodeScalars {
            guard index < scalars.count, scalars[index].properties.lowercaseMapping == String(scalar)
            else { return false }
            index += 1
        }
        return true
    }
}
