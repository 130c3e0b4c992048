internal import ContinuityModel
internal import Glibc

/// The day on the clock of this machine; the only place of the program that looks at it.
enum Today {
    /// The local day.
    static var date: CalendarDate {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        let date = CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        return date ?? CalendarDate(dayNumber: now / 86_400)
    }
}
