import ContinuityModel
import Testing

@testable import Handbook

struct LocalizerTests {
    private func localizer(_ language: String) throws -> Localizer {
        Localizer(vocabulary: try DefaultWords.vocabulary(language), fallback: "en")
    }

    @Test(arguments: [
        ("0", "0 (real time)", "0(实时)"), ("15m", "15 min", "15 分钟"), ("90m", "1 h 30 min", "1 小时 30 分钟"),
        ("24h", "24 h", "24 小时"), ("72h", "3 d", "3 天"), ("1w", "1 wk", "1 周"), ("10d", "10 d", "10 天"),
    ])
    func writesDurations(notation: String, english: String, chinese: String) throws {
        let span = try TimeSpan(parsing: notation)
        #expect(try localizer("en").duration(span) == english)
        #expect(try localizer("zh-Hans").duration(span) == chinese)
    }

    @Test func writesSlackWithItsSign() throws {
        #expect(try localizer("en").length(TimeSpan(seconds: -5400)) == "\u{2212}1 h 30 min")
        #expect(try localizer("zh-Hans").length(TimeSpan(seconds: -5400)) == "\u{2212}1 小时 30 分钟")
        #expect(try localizer("en").length(.zero) == "0 min", "no slack is not real time")
    }

    @Test(arguments: [("0", "T+0 min", "T+0 分钟"), ("2h", "T+2 h", "T+2 小时")])
    func countsFromActivation(notation: String, english: String, chinese: String) throws {
        let span = try TimeSpan(parsing: notation)
        #expect(try localizer("en").afterActivation(span) == english)
        #expect(try localizer("zh-Hans").afterActivation(span) == chinese)
    }

    @Test(arguments: [
        ("1d", "every day", "每天"), ("10d", "every 10 days", "每 10 天"), ("2w", "every 2 weeks", "每 2 周"),
        ("1mo", "every month", "每月"), ("6mo", "every 6 months", "每 6 个月"), ("1y", "every year", "每年"),
        ("24mo", "every 2 years", "每 2 年"),
    ])
    func writesPeriods(notation: String, english: String, chinese: String) throws {
        let period = try #require(CalendarPeriod(parsing: notation))
        #expect(try localizer("en").period(period) == english)
        #expect(try localizer("zh-Hans").period(period) == chinese)
    }

    @Test func writesDates() throws {
        let date = try #require(CalendarDate(parsing: "2026-03-09"))
        #expect(try localizer("en").date(date) == "9 March 2026")
        #expect(try localizer("zh-Hans").date(date) == "2026年3月9日")
    }
}
