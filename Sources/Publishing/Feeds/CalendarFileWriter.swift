internal import ContinuityModel
internal import Handbook

/// Writes calendars as iCalendar files (RFC 5545), with the few extensions that calendar programs read a name from.
///
/// Each entry is a whole day that blocks no time. It has no rule of recurrence: the next day counts from when something was
/// really held, so that a rule would go on past a day that was missed. It has no alarm, since subscribers set their own. `UID`
/// is the same in every build, so that a new day replaces the old one; `DTSTAMP` is the day of the build, so that a newer
/// file wins and the same sources give the same bytes.
struct CalendarFileWriter {
    private let language: String
    private let stamp: String
    private let realm: String

    /// - Parameters:
    ///   - organisation: the name that keeps apart the entries of two handbooks in one calendar.
    ///   - today: the day of the build.
    init(language: String, organisation: String, today: CalendarDate) {
        self.language = language
        stamp = Self.compact(today) + "T000000Z"
        realm = "@" + Self.hash(organisation) + ".mainstay"
    }

    /// An entry.
    func entry(_ event: CalendarEvent) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(640)
        func text(_ name: String, _ value: String) {
            CalendarLine.append("\(name);LANGUAGE=\(language)", CalendarLine.escaped(value), to: &bytes)
        }
        func plain(_ name: String, _ value: String) { CalendarLine.append(name, value.utf8, to: &bytes) }
        plain("BEGIN", "VEVENT")
        CalendarLine.append("UID", CalendarLine.escaped(event.identity + realm), to: &bytes)
        plain("DTSTAMP", stamp)
        plain("DTSTART;VALUE=DATE", Self.compact(event.day))
        text("SUMMARY", event.summary)
        text("DESCRIPTION", event.details.joined(separator: "\n"))
        text("CATEGORIES", event.category)
        plain("TRANSP", "TRANSPARENT")
        plain("END", "VEVENT")
        return bytes
    }

    /// A calendar with its entries.
    func file(title: String, entries: some Sequence<[UInt8]>) -> [UInt8] {
        var bytes: [UInt8] = []
        let name = CalendarLine.escaped(title)
        func plain(_ name: String, _ value: String) { CalendarLine.append(name, value.utf8, to: &bytes) }
        plain("BEGIN", "VCALENDAR")
        plain("VERSION", "2.0")
        plain("PRODID", "-//Mainstay//Handbook//EN")
        plain("CALSCALE", "GREGORIAN")
        plain("METHOD", "PUBLISH")
        CalendarLine.append("NAME;LANGUAGE=\(language)", name, to: &bytes)
        CalendarLine.append("X-WR-CALNAME", name, to: &bytes)
        plain("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
        plain("X-PUBLISHED-TTL", "P1D")
        for entry in entries { bytes.append(contentsOf: entry) }
        plain("END", "VCALENDAR")
        return bytes
    }

    /// `YYYYMMDD`.
    private static func compact(_ day: CalendarDate) -> String {
        String(day.notation.split(separator: "-").joined())
    }

    /// FNV-1a with 64 bits: short, and the same on every machine.
    private static func hash(_ text: String) -> String {
        let value = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
