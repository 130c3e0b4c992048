import ContinuityModel
import Testing

struct CalendarDateTests {
    private func date(_ text: String) throws -> CalendarDate {
        try #require(CalendarDate(parsing: text))
    }

    @Test(arguments: ["2024-02-29", "2000-02-29", "2025-12-31", "0001-01-01", "9999-12-31"])
    func readsWhatItWrites(text: String) throws {
        #expect(try date(text).notation == text)
    }

    @Test(arguments: [
        "2023-02-29", "1900-02-29", "2025-04-31", "2025-13-01", "2025-00-10", "2025-01-00", "0000-01-01", "2025-1-01",
        "2025/01/01", "20250101", "2025-01-01 ", "10000-01-01", "-001-01-01", "２０２５-01-01", "", "2025-01-0a",
    ])
    func refuses(text: String) {
        #expect(CalendarDate(parsing: text) == nil)
    }

    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2024-02-29", 19_782), ("0001-01-01", -719_162),
        ("9999-12-31", 2_932_896),
    ])
    func numbersDays(text: String, number: Int) throws {
        #expect(try date(text).dayNumber == number)
        #expect(CalendarDate(dayNumber: number) == (try date(text)))
    }

    /// Ten years of every two centuries, from year 1 to 9999.
    @Test(arguments: Array(stride(from: -719_162, through: 2_929_244, by: 73_049)))
    func countsDaysBothWays(first: Int) {
        let days = (first..<(first + 3652)).map { CalendarDate(dayNumber: $0) }
        #expect(days.map(\.dayNumber) == Array(first..<(first + 3652)))
        #expect(zip(days, days.dropFirst()).allSatisfy { $0 < $1 })
        #expect(days.allSatisfy { CalendarDate(parsing: $0.notation) == $0 })
    }

    @Test(arguments: [(-719_163, "0001-01-01"), (-9_999_999, "0001-01-01"), (2_932_897, "9999-12-31")])
    func staysWithinTheCalendar(number: Int, text: String) {
        #expect(CalendarDate(dayNumber: number).notation == text)
    }

    @Test(arguments: [
        ("2025-01-31", "1mo", "2025-02-28"), ("2024-01-31", "1mo", "2024-02-29"), ("2025-01-31", "3mo", "2025-04-30"),
        ("2024-02-29", "1y", "2025-02-28"), ("2025-11-15", "3mo", "2026-02-15"), ("2025-12-31", "1d", "2026-01-01"),
        ("2024-02-28", "1d", "2024-02-29"), ("2025-02-20", "2w", "2025-03-06"), ("2025-12-01", "1mo", "2026-01-01"),
        ("9999-12-31", "1d", "9999-12-31"), ("9999-06-15", "1y", "9999-12-31"), ("9999-12-15", "1mo", "9999-12-31"),
    ])
    func addsPeriods(start: String, period: String, end: String) throws {
        let period = try #require(CalendarPeriod(parsing: period))
        #expect(try date(start).adding(period).notation == end)
    }

    @Test func comparesByDay() throws {
        #expect(try date("2024-12-31") < date("2025-01-01"))
        #expect(try date("2025-01-31") < date("2025-02-01"))
    }
}

struct CalendarPeriodTests {
    @Test(arguments: [
        ("10d", 0, 10), ("2w", 0, 14), ("3mo", 3, 0), ("1y", 12, 0), ("10天", 0, 10), ("2周", 0, 14), ("3个月", 3, 0),
        ("半年", 6, 0), ("1年", 12, 0), ("每月", 1, 0), ("每季度", 3, 0), ("每半年", 6, 0), ("每年", 12, 0),
    ])
    func reads(text: String, months: Int, days: Int) {
        #expect(CalendarPeriod(parsing: text) == CalendarPeriod(months: months, days: days))
    }

    @Test(arguments: ["", "3", "3m", "0mo", "-1y", "1h", "12345d", "３mo", "mo", "1.5y", "3 apples", "1y2mo"])
    func refuses(text: String) {
        #expect(CalendarPeriod(parsing: text) == nil)
    }

    @Test(arguments: ["10d", "2w", "3mo", "1y", "14mo", "2y", "1d"])
    func writesWhatItReads(text: String) throws {
        #expect(try #require(CalendarPeriod(parsing: text)).notation == text)
    }
}
