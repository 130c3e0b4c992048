import ContinuityModel
import Diagnostics

/// The column at which the builder puts a field: a spot is the line of the entity and its field, so nobody counts columns.
enum Field: Int {
    case id = 1
    case title, owner, deputy, holder, mtpd, rto, rpo, takes, within, on, kind, upTo, last, due, level, likelihood,
        impact
    case matrix, status, channel, fallback, measured, every, urgency, from, to, site, text
}

/// The location of a field of the entity that was built for a line.
func spot(_ line: Int, _ field: Field) -> SourceLocation {
    SourceLocation(file: FileID(0), line: line, column: field.rawValue)
}

/// A value at a spot.
func at<Value>(_ value: Value, _ line: Int, _ field: Field) -> Located<Value> {
    Located(value, at: spot(line, field))
}

/// A length of time in the notation of the sources.
func span(_ text: String) -> TimeSpan {
    guard let span = try? TimeSpan(parsing: text) else { preconditionFailure("'\(text)' is no length of time") }
    return span
}

/// A length of time at a spot; nil stays nil.
func span(_ text: String?, _ line: Int, _ field: Field) -> Located<TimeSpan>? {
    text.map { at(span($0), line, field) }
}

/// A day.
func day(_ text: String) -> CalendarDate {
    guard let date = CalendarDate(parsing: text) else { preconditionFailure("'\(text)' is no day") }
    return date
}

/// A reference at a spot.
func ref(_ text: String, _ line: Int, _ field: Field) -> Reference {
    guard let parts = Reference.parse(text) else { preconditionFailure("'\(text)' is no reference") }
    return Reference(parts.kind, unit: parts.unit, id: parts.id, at: spot(line, field))
}

/// A text that all languages share.
func words(_ text: String, _ line: Int, _ field: Field = .text) -> LocalizedText {
    LocalizedText(text, at: spot(line, field))
}
