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

    /// Reads `15m`, `1h30m`, `1d`, `1w`, ISO 8601 (`PT2H`), `0`, `realtime`, and in Chinese `30分钟`, `2小时`, `1天`, `半小时`, `实时`.
    ///
    /// - Throws: why the text was refused; bare numbers and clock times are refused since nobody can tell what they mean.
    package init(parsing text: String) throws(ParsingFailure) {
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

    private static let wordsForZero: Set<String> = ["0", "realtime", "real-time", "实时", "实时同步", "零"]

    private static let units: [(name: String, seconds: Int)] = [
        ("个小时", 3600), ("小时", 3600), ("分钟", 60), ("秒钟", 1), ("星期", 604_800), ("周", 604_800), ("天", 86_400),
        ("日", 86_400), ("时", 3600), ("分", 60), ("秒", 1), ("weeks", 604_800), ("week", 604_800), ("days", 86_400),
        ("day", 86_400), ("hours", 3600), ("hour", 3600), ("minutes", 60), ("minute", 60), ("mins", 60), ("min", 60),
        ("seconds", 1), ("second", 1), ("secs", 1), ("sec", 1), ("w", 604_800), ("d", 86_400), ("h", 3600), ("m", 60),
        ("s", 1),
    ]

    private static func sumOfUnits(_ text: String) throws(ParsingFailure) -> TimeSpan {
        var rest = Substring(text)
        var total = 0
        guard !rest.isEmpty else { throw .unreadable }
        while !rest.isEmpty {
            let (half, count) = try leadingNumber(&rest)
            rest = rest.drop { $0 == " " }
            if rest.isEmpty { throw .missingUnit }
            if rest.first == ":" { throw .clockTime }
            if rest.hasPrefix("mo") || rest.hasPrefix("y") || rest.hasPrefix("个月") || rest.hasPrefix("年") {
                throw .calendarUnit
            }
            guard let unit = units.first(where: { rest.hasPrefix($0.name) }) else { throw .unreadable }
            rest = rest.dropFirst(unit.name.count)
            let (product, overflow) = count.multipliedReportingOverflow(by: unit.seconds)
            let (sum, sumOverflow) = total.addingReportingOverflow(product + (half ? unit.seconds / 2 : 0))
            guard !overflow, !sumOverflow else { throw .unreadable }
            total = sum
            if rest.hasPrefix("半") {
                total += unit.seconds / 2
                rest = rest.dropFirst()
            }
            rest = rest.drop { $0 == " " }
        }
        return TimeSpan(seconds: total)
    }

    /// Takes a whole number, or 半 (a half), off the front.
    private static func leadingNumber(_ rest: inout Substring) throws(ParsingFailure) -> (half: Bool, count: Int) {
        if rest.hasPrefix("半") {
            rest = rest.dropFirst()
            if rest.hasPrefix("个") { rest = rest.dropFirst() }
            return (true, 0)
        }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, digits.count <= 9, let count = Int(digits) else { throw .unreadable }
        rest = rest.dropFirst(digits.count)
        return (false, count)
    }

    /// Reads the weeks, days, hours, minutes and seconds of an ISO 8601 duration.
    private static func iso8601(_ text: String) throws(ParsingFailure) -> TimeSpan {
        var rest = text.dropFirst()
        var inTime = false
        var total = 0
        var count = 0
        while !rest.isEmpty {
            if rest.first == "T", !inTime {
                inTime = true
                rest = rest.dropFirst()
            }
            let number = try leadingNumber(&rest)
            guard !number.half, let designator = rest.popFirst() else { throw .unreadable }
            switch (designator, inTime) {
            case ("W", false): total += number.count * 604_800
            case ("D", false): total += number.count * 86_400
            case ("H", true): total += number.count * 3600
            case ("M", true): total += number.count * 60
            case ("S", true): total += number.count
            case ("M", false), ("Y", false): throw .calendarUnit
            default: throw .unreadable
            }
            count += 1
        }
        guard count > 0 else { throw .unreadable }
        return TimeSpan(seconds: total)
    }
}

extension String {
    fileprivate var trimmingTrailingSpaces: String {
        var view = Substring(self)
        while view.last == " " { view.removeLast() }
        return String(view)
    }
}
