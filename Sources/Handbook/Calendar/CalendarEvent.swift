package import ContinuityModel

/// Something due as an entry of a calendar, in one language.
package struct CalendarEvent: Sendable {
    /// What names it in every build and language, whatever its day: kind and address, such as `exercise/finance/exercise:drill`.
    package var identity: String
    /// The day.
    package var day: CalendarDate
    /// What is due, in a line.
    package var summary: String
    /// The kind of duty, in words.
    package var category: String
    /// Where it belongs, who sees to it and where the handbook speaks of it, one line each.
    package var details: [String]
}
