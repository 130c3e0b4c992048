/// A day of the Gregorian calendar, without a time or a time zone.
package struct CalendarDate: Hashable, Sendable, Comparable {
    /// The year, 1 to 9999.
    package let year: Int
    /// The month, 1 to 12.
    package let month: Int
    /// The day of the month, from 1.
    package let day: Int

    /// Nil where the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(ofMonth: month, in: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `YYYY-MM-DD` and nothing else; nil for any other text and for days that do not exist.
    package init?(parsing text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            bytes[range].reduce(into: Int?(0)) { total, byte in
                guard let soFar = total, (48...57).contains(byte) else { return total = nil }
                total = soFar * 10 + Int(byte) - 48
            }
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// `YYYY-MM-DD`.
    package var notation: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// Days since 1970-01-01, negative before it (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    package var dayNumber: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The day that `dayNumber` counts to; the first or last day of the calendar, 0001-01-01 or 9999-12-31, for numbers
    /// beyond.
    package init(dayNumber: Int) {
        let shifted = min(max(dayNumber, -719_162), 2_932_896) + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
        month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// The day after the period has passed; a month without that day gives its last one (31 January + `1mo` = 28
    /// February). No result lies beyond 9999-12-31.
    package func adding(_ period: CalendarPeriod) -> CalendarDate {
        let total = year * 12 + month - 1 + period.months
        let (newYear, newMonth) = (total / 12, total % 12 + 1)
        let newDay = min(day, Self.length(ofMonth: newMonth, in: newYear))
        guard let date = CalendarDate(year: newYear, month: newMonth, day: newDay) else { return .latest }
        return period.days == 0 ? date : CalendarDate(dayNumber: date.dayNumber + period.days)
    }

    /// The last day of the calendar; nothing falls due after it.
    private static let latest = CalendarDate(dayNumber: .max)

    private static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// A calendar period in which something comes round again: `3mo`, `1y`, `2w`, `10d`.
package struct CalendarPeriod: Hashable, Sendable {
    /// Whole months; a year is 12.
    package let months: Int
    /// Whole days; a week is 7.
    package let days: Int

    package init(months: Int = 0, days: Int = 0) {
        self.months = months
        self.days = days
    }

    /// Reads `10d`, `2w`, `3mo`, `1y` and in Chinese `10天`, `2周`, `3个月`, `半年`, `1年`, `每季度`, `每半年`, `每年`; nil for any
    /// other text.
    package init?(parsing text: String) {
        switch text {
        case "半年", "每半年": self.init(months: 6)
        case "每年": self.init(months: 12)
        case "每季度", "季度": self.init(months: 3)
        case "每月": self.init(months: 1)
        default:
            let digits = text.prefix { $0.isASCII && $0.isNumber }
            guard (1...4).contains(digits.count), let count = Int(digits), count > 0 else { return nil }
            switch text.dropFirst(digits.count) {
            case "d", "天", "日": self.init(days: count)
            case "w", "周": self.init(days: count * 7)
            case "mo", "个月": self.init(months: count)
            case "y", "年": self.init(months: count * 12)
            default: return nil
            }
        }
    }

    /// The period in the notation of the sources: `6mo`, `1y`, `2w`.
    package var notation: String {
        if months > 0 { return months % 12 == 0 ? "\(months / 12)y" : "\(months)mo" }
        return days % 7 == 0 && days > 0 ? "\(days / 7)w" : "\(days)d"
    }
}
