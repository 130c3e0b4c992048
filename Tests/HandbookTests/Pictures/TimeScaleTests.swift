import ContinuityModel
import Testing

@testable import Handbook

/// Where times stand on an axis.
@Suite struct TimeScaleTests {
    @Test(arguments: [
        ("30m", "8m", "0 5m 10m 15m 20m 25m 30m", false),
        ("4h", "1h", "0 1h 2h 3h 4h", false),
        ("20w", "7w", "0 4w 8w 12w 16w 20w", false),
        ("3d", "10m", "0 5m 15m 1h 4h 24h 3d", true),
        ("100w", "1m", "0 5m 15m 1h 4h 24h 3d 1w 4w 13w 52w 100w", true),
    ])
    func choosesMarks(longest: String, shortest: String, marks: String, isStepped: Bool) throws {
        let scale = TimeScale(
            [.zero, try TimeSpan(parsing: longest), try TimeSpan(parsing: shortest)], left: 0, right: 600)
        #expect(scale.marks.map(\.notation).joined(separator: " ") == marks)
        #expect(scale.isStepped == isStepped)
    }

    @Test(arguments: [[60], [1, 1_000_000_000], [300, 480, 7200], [0], [], [86_400, 90]])
    func keepsOrderAndBounds(seconds: [Int]) {
        let scale = TimeScale(seconds.map { TimeSpan(seconds: $0) }, left: 8, right: 706)
        let longest = seconds.max() ?? 0
        let places = (0...200).map { scale.x(TimeSpan(seconds: longest * $0 / 200)) }
        #expect(places == places.sorted())
        #expect(places.first == 8)
        #expect(places.allSatisfy { (8...706).contains($0) })
        #expect(scale.x(TimeSpan(seconds: longest * 10 + 10_000_000_000)) == 706)
        #expect(zip(scale.marks, scale.marks.dropFirst()).allSatisfy { $0 < $1 })
    }
}
