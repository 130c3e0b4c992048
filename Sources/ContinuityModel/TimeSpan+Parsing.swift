extension TimeSpan {
    /// Why a text is not a length of time.
    package enum ParsingFailure: Error, Equatable, Sendable {
        /// A number without a unit: `30`.
        case missingUnit
        /// A clock time: `12:30`.
        case clockTime
        /// Months and years have no fixed length: `3mo`.
        case calendarUnit
        /// Anything else.
        case unreadable
    }

    /// Reads `15m`, `1h30m`, `1d`, `1w`, ISO 8601 (`PT2H`), `0`, `realtime`, and in Chinese `30分钟`, `2小时`, `1天`,
    /// `半小时`, `2个半小时`, `实时`.
    ///
    /// - Throws: why the text was refused; bare numbers and clock times are refused since nobody can tell what they
    /// mean.
    package init(parsing text: String) throws(ParsingFailure) {
        if let usual = Self.usual(text.utf8) {
            self = usual
            return
        }
        let scalars = Array(text.unicodeScalars.drop { $0 == " " })
        let trimmed = String(String.UnicodeScalarView(scalars)).trimmingTrailingSpaces
        if Self.wordsForZero.contains(trimmed.lowercased()) {
            self = .zero
        } else if trimmed.hasPrefix("P") {
            self = try Self.iso8601(trimmed)
        } else {
            self = try Self.sumOfUnits(trimmed)
        }
    }

    /// Reads `15m`, `1h30m` and their like, which nearly all are, byte by byte; nil for whatever takes a closer look.
    private static func usual(_ bytes: String.UTF8View) -> TimeSpan? {
        var (count, digits) = (0, 0)
        var sum = SumOfUnits()
        for byte in bytes {
            if (48...57).contains(byte) {
                digits += 1
                guard digits <= 9 else { return nil }
                count = count * 10 + Int(byte) - 48
                continue
            }
            guard digits > 0, let unit = letters.first(where: { $0.letter == byte })?.seconds,
                (try? sum.add(halves: count * 2, of: unit)) != nil
            else { return nil }
            (count, digits) = (0, 0)
        }
        return digits == 0 && sum.isStarted ? TimeSpan(seconds: sum.seconds) : nil
    }

    private static let letters: [(letter: UInt8, seconds: Int)] = [
        (UInt8(ascii: "h"), 3600), (UInt8(ascii: "m"), 60), (UInt8(ascii: "d"), 86_400), (UInt8(ascii: "w"), 604_800),
        (UInt8(ascii: "s"), 1),
    ]

    private static let wordsForZero: Set<String> = ["0", "realtime", "real-time", "实时", "实时同步", "零"]

    private static let units: [(name: String, seconds: Int)] = [
        ("小时", 3600), ("分钟", 60), ("秒钟", 1), ("星期", 604_800), ("周", 604_800), ("天", 86_400), ("日", 86_400),
        ("时", 3600), ("分", 60), ("秒", 1), ("weeks", 604_800), ("week", 604_800), ("days", 86_400), ("day", 86_400),
        ("hours", 3600), ("hour", 3600), ("minutes", 60), ("minute", 60), ("mins", 60), ("min", 60), ("seconds", 1),
        ("second", 1), ("secs", 1), ("sec", 1), ("w", 604_800), ("d", 86_400), ("h", 3600), ("m", 60), ("s", 1),
    ]

    private static let calendarUnits = ["mo", "y", "月", "年"]

    private static func sumOfUnits(_ text: String) throws(ParsingFailure) -> TimeSpan {
        var rest = Substring(text)
        var sum = SumOfUnits()
        repeat {
            var halves = try leadingHalves(&rest)
            rest = rest.drop { $0 == " " }
            if rest.isEmpty { throw .missingUnit }
            if rest.first == ":" { throw .clockTime }
            if calendarUnits.contains(where: rest.hasPrefix) { throw .calendarUnit }
            guard let unit = units.first(where: { rest.hasPrefix($0.name) }) else { throw .unreadable }
            rest = rest.dropFirst(unit.name.count)
            if halves.isMultiple(of: 2), rest.first == "半" {
                halves += 1
                rest = rest.dropFirst()
            }
            try sum.add(halves: halves, of: unit.seconds)
            rest = rest.drop { $0 == " " }
        } while !rest.isEmpty
        return TimeSpan(seconds: sum.seconds)
    }

    /// Takes a number with its measure word off the front and gives its double, since 半 is a half: `2`, `2个`, `半`,
    /// `2个半`.
    private static func leadingHalves(_ rest: inout Substring) throws(ParsingFailure) -> Int {
        var halves = 1
        if rest.first == "半" {
            rest = rest.dropFirst()
        } else {
            halves = try leadingNumber(&rest) * 2
            rest = rest.drop { $0 == " " }
        }
        guard rest.first == "个" else { return halves }
        rest = rest.dropFirst()
        guard halves.isMultiple(of: 2), rest.first == "半" else { return halves }
        rest = rest.dropFirst()
        return halves + 1
    }

    /// Takes a whole number of at most nine digits off the front.
    private static func leadingNumber(_ rest: inout Substring) throws(ParsingFailure) -> Int {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard digits.count <= 9, let count = Int(digits) else { throw .unreadable }
        rest = rest.dropFirst(digits.count)
        return count
    }

    /// Reads the weeks, days, hours, minutes and seconds of an ISO 8601 duration.
    private static func iso8601(_ text: String) throws(ParsingFailure) -> TimeSpan {
        var rest = text.dropFirst()
        var inTime = false
        var sum = SumOfUnits()
        repeat {
            if rest.first == "T", !inTime {
                inTime = true
                rest = rest.dropFirst()
            }
            let halves = try leadingNumber(&rest) * 2
            switch (rest.popFirst(), inTime) {
            case ("W", false): try sum.add(halves: halves, of: 604_800)
            case ("D", false): try sum.add(halves: halves, of: 86_400)
            case ("H", true): try sum.add(halves: halves, of: 3600)
            case ("M", true): try sum.add(halves: halves, of: 60)
            case ("S", true): try sum.add(halves: halves, of: 1)
            case ("M", false), ("Y", false): throw .calendarUnit
            default: throw .unreadable
            }
        } while !rest.isEmpty
        return TimeSpan(seconds: sum.seconds)
    }
}

/// Adds up units from the largest to the smallest, each at most once: `1h1h` is a slip, and no sum can overflow.
private struct SumOfUnits {
    private(set) var seconds = 0
    private var smallest = Int.max

    var isStarted: Bool { smallest < Int.max }

    mutating func add(halves: Int, of unit: Int) throws(TimeSpan.ParsingFailure) {
        guard unit < smallest, (halves * unit).isMultiple(of: 2) else { throw .unreadable }
        seconds += halves * unit / 2
        smallest = unit
    }
}

extension String {
    fileprivate var trimmingTrailingSpaces: String {
        var view = Substring(self)
        while view.last == " " { view.removeLast() }
        return String(view)
    }
}
