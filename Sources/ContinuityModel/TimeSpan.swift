/// A length of time in whole seconds, such as an RTO. Zero ("real time") is a value and differs from an absent
/// objective.
package struct TimeSpan: Hashable, Sendable, Comparable {
    /// The length in seconds; never negative in a source, but slack may be.
    package let seconds: Int

    package init(seconds: Int) {
        self.seconds = seconds
    }

    /// No time at all: continuous service, or no loss of data.
    package static let zero = TimeSpan(seconds: 0)

    package static func < (left: TimeSpan, right: TimeSpan) -> Bool {
        left.seconds < right.seconds
    }

    package static func + (left: TimeSpan, right: TimeSpan) -> TimeSpan {
        TimeSpan(seconds: left.seconds + right.seconds)
    }

    package static func - (left: TimeSpan, right: TimeSpan) -> TimeSpan {
        TimeSpan(seconds: left.seconds - right.seconds)
    }
}

/// A unit in which lengths of time are written.
package enum TimeUnit: Int, Sendable, CaseIterable {
    case week = 604_800
    case day = 86_400
    case hour = 3600
    case minute = 60
    case second = 1
}

extension TimeSpan {
    /// The length without its sign as a sum of whole units, largest first: 90 minutes is 1 hour and 30 minutes. Empty
    /// for zero. Weeks are used only for whole weeks, so that 10 days stay 10 days; whole hours below 48 stay hours.
    package var parts: [(count: Int, unit: TimeUnit)] {
        var rest = abs(seconds)
        let (week, hour) = (TimeUnit.week.rawValue, TimeUnit.hour.rawValue)
        guard rest != 0 else { return [] }
        if rest.isMultiple(of: week) { return [(rest / week, .week)] }
        if rest.isMultiple(of: hour), rest / hour < 48 { return [(rest / hour, .hour)] }
        var parts: [(count: Int, unit: TimeUnit)] = []
        for unit in [TimeUnit.day, .hour, .minute, .second] where rest >= unit.rawValue {
            parts.append((rest / unit.rawValue, unit))
            rest %= unit.rawValue
        }
        return parts
    }

    /// The length in the notation of the sources: `2h`, `1h30m`, `0`; with a minus sign for negative slack.
    package var notation: String {
        guard seconds != 0 else { return "0" }
        return (seconds < 0 ? "-" : "") + parts.map { "\($0.count)\($0.unit.letter)" }.joined()
    }
}

extension TimeUnit {
    fileprivate var letter: String {
        switch self {
        case .week: "w"
        case .day: "d"
        case .hour: "h"
        case .minute: "m"
        case .second: "s"
        }
    }
}
