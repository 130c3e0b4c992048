import ContinuityModel
import Testing

struct TimeSpanTests {
    @Test(arguments: [
        ("15m", 900), ("2h", 7_200), ("1d", 86_400), ("1w", 604_800), ("45s", 45), ("1h30m", 5_400),
        ("1h 30m", 5_400), ("2 h", 7_200), (" 2h ", 7_200), ("30min", 1_800), ("2 hours", 7_200),
        ("1 day", 86_400), ("0", 0), ("0h", 0), ("realtime", 0), ("Realtime", 0), ("real-time", 0), ("1d12h", 129_600),
        ("90m", 5_400), ("999999999s", 999_999_999),
    ])
    func readsLatinForms(text: String, seconds: Int) throws {
        #expect(try TimeSpan(parsing: text).seconds == seconds)
    }

    @Test(arguments: [
        ("PT2H", 7_200), ("PT1H30M", 5_400), ("P1D", 86_400), ("P1W", 604_800), ("P1DT12H", 129_600),
        ("PT0S", 0), ("PT90S", 90),
    ])
    func readsISO8601(text: String, seconds: Int) throws {
        #expect(try TimeSpan(parsing: text).seconds == seconds)
    }

    @Test(arguments: [
        ("30分钟", 1_800), ("30 分钟", 1_800), ("2小时", 7_200), ("2个小时", 7_200), ("1天", 86_400),
        ("1日", 86_400), ("1周", 604_800), ("半小时", 1_800), ("半个小时", 1_800), ("半天", 43_200),
        ("半分钟", 30), ("实时", 0), ("1小时30分钟", 5_400), ("1小时半", 5_400), ("2个半小时", 9_000),
        ("1个半小时", 5_400), ("1天半", 129_600), ("2个星期", 1_209_600), ("1天2小时30分", 95_400),
    ])
    func readsChineseForms(text: String, seconds: Int) throws {
        #expect(try TimeSpan(parsing: text).seconds == seconds)
    }

    @Test(
        arguments: [
            ("30", .missingUnit), ("1h30", .missingUnit), ("半", .missingUnit), ("12:30", .clockTime),
            ("1:30h", .clockTime),
            ("3mo", .calendarUnit), ("3 months", .calendarUnit), ("1y", .calendarUnit), ("3个月", .calendarUnit),
            ("半个月", .calendarUnit), ("半年", .calendarUnit), ("1年", .calendarUnit), ("P3M", .calendarUnit),
            ("P1Y", .calendarUnit), ("", .unreadable), (" ", .unreadable), ("5 apples", .unreadable),
            ("-2h", .unreadable),
            ("+2h", .unreadable), ("1.5h", .unreadable), ("h", .unreadable), ("2hx", .unreadable), ("１５m", .unreadable),
            ("٣h", .unreadable), ("9999999999h", .unreadable), ("99999999999999999999h", .unreadable),
            ("PT", .unreadable),
            ("P", .unreadable), ("P1DT", .unreadable), ("P2H", .unreadable), ("PT-2H", .unreadable),
            ("PT半H", .unreadable),
            ("1h1h", .unreadable), ("30m1h", .unreadable), ("PT1M1H", .unreadable), ("PT1H1H", .unreadable),
            ("半秒", .unreadable), ("1半小时", .unreadable), ("半小时半", .missingUnit), ("2h\n", .unreadable),
        ] as [(String, TimeSpan.ParsingFailure)])
    func refuses(text: String, failure: TimeSpan.ParsingFailure) {
        #expect(throws: failure) { try TimeSpan(parsing: text) }
    }

    @Test(arguments: ["h", "小时", "w"])
    func survivesManyParts(unit: String) {
        let text = String(repeating: "999999999" + unit, count: 20_000)
        #expect(throws: TimeSpan.ParsingFailure.unreadable) { try TimeSpan(parsing: text) }
        let iso8601 = "P" + String(repeating: "999999999W", count: 20_000)
        #expect(throws: TimeSpan.ParsingFailure.unreadable) { try TimeSpan(parsing: iso8601) }
    }

    @Test(arguments: [
        (0, "0"), (45, "45s"), (90, "1m30s"), (900, "15m"), (5_400, "1h30m"), (7_200, "2h"),
        (86_400, "24h"), (169_200, "47h"), (172_800, "2d"), (259_200, "3d"), (604_800, "1w"),
        (864_000, "10d"),
        (1_209_600, "2w"), (176_400, "2d1h"), (-5_400, "-1h30m"), (-259_200, "-3d"),
    ])
    func writesItsNotation(seconds: Int, notation: String) {
        #expect(TimeSpan(seconds: seconds).notation == notation)
    }

    @Test(arguments: [
        0, 1, 59, 60, 61, 3599, 3600, 3661, 86_399, 86_400, 90_061, 172_800, 604_800, 604_801, 31_536_000,
    ])
    func readsWhatItWrites(seconds: Int) throws {
        let span = TimeSpan(seconds: seconds)
        #expect(try TimeSpan(parsing: span.notation) == span)
    }

    @Test(arguments: [(-5400, ["1 hour", "30 minute"]), (-259_200, ["3 day"]), (-604_800, ["1 week"]), (0, [])])
    func splitsTheLengthWithoutItsSign(seconds: Int, parts: [String]) {
        #expect(TimeSpan(seconds: seconds).parts.map { "\($0.count) \($0.unit)" } == parts)
    }

    @Test func addsAndCompares() {
        let (two, three) = (TimeSpan(seconds: 2), TimeSpan(seconds: 3))
        #expect(two < three)
        #expect(two + three == TimeSpan(seconds: 5))
        #expect(two - three == TimeSpan(seconds: -1))
    }
}
