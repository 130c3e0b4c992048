internal import ContinuityModel

/// Places times on a horizontal axis, in whole pixels.
///
/// Minutes and weeks in one response leave a linear axis with a heap at its start; then every step between two marks
/// takes the same width: 5 minutes, 15 minutes, 1 hour, 4 hours, 1 day and so on.
struct TimeScale: Sendable {
    /// The times with a mark, the first of them zero.
    let marks: [TimeSpan]
    /// Whether the marks are equally far apart although their times are not.
    let isStepped: Bool
    let left: Int
    let right: Int

    private static let minute = TimeUnit.minute.rawValue
    private static let hour = TimeUnit.hour.rawValue
    private static let day = TimeUnit.day.rawValue
    private static let week = TimeUnit.week.rawValue
    private static let steps =
        [1, 2, 5, 10, 15, 30].map { $0 * minute } + [1, 2, 4, 6, 12].map { $0 * hour } + [1, 2].map { $0 * day }
    private static let anchors = [
        5 * minute, 15 * minute, hour, 4 * hour, day, 3 * day, week, 4 * week, 13 * week, 52 * week,
    ]
    /// The most marks on a linear axis besides zero.
    private static let mostMarks = 6
    /// A longest time of more than so many shortest ones makes a stepped axis.
    private static let widestLinear = 24

    /// - Parameter times: everything that must find a place.
    init(_ times: [TimeSpan], left: Int, right: Int) {
        let positive = times.map(\.seconds).filter { $0 > 0 }
        let longest = positive.max() ?? Self.minute
        let shortest = positive.min() ?? longest
        self.left = left
        self.right = right
        isStepped = longest / shortest > Self.widestLinear
        marks = isStepped ? Self.stepped(shortest, longest) : Self.linear(longest)
    }

    /// The pixel of a time; times beyond the axis stand at its ends.
    func x(_ time: TimeSpan) -> Int {
        let last = marks.count - 1
        guard time.seconds > 0, let next = marks.firstIndex(where: { $0 >= time }) else {
            return time.seconds > 0 ? right : left
        }
        let (from, to) = (marks[next - 1].seconds, marks[next].seconds)
        let (start, end) = (place(next - 1, last), place(next, last))
        return start + (end - start) * (time.seconds - from) / (to - from)
    }

    /// The pixel of a mark.
    private func place(_ mark: Int, _ last: Int) -> Int { left + (right - left) * mark / last }

    private static func linear(_ longest: Int) -> [TimeSpan] {
        var step = steps.first { longest <= $0 * mostMarks } ?? week
        while longest > step * mostMarks { step *= 2 }
        return (0...((longest + step - 1) / step)).map { TimeSpan(seconds: $0 * step) }
    }

    private static func stepped(_ shortest: Int, _ longest: Int) -> [TimeSpan] {
        let first = anchors.lastIndex { $0 <= shortest } ?? 0
        var marks = [0] + anchors[first...].prefix { $0 < longest }
        marks.append(anchors.first { $0 >= longest } ?? (longest + week - 1) / week * week)
        return marks.map { TimeSpan(seconds: $0) }
    }
}
