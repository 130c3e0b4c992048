package import ContinuityModel
internal import Diagnostics

/// Why a scalar is no value of its type.
package struct ScalarFailure: Error {
    /// The code of the finding.
    let code: String
    /// What is wrong, without the place.
    let message: String
    /// What to write.
    let help: String
}

/// A value that is written as one scalar.
package protocol ScalarValue: Sendable {
    /// What sources may write.
    static var scalarType: SchemaType { get }
    /// What the type is called in messages, with an article.
    static var expectation: String { get }

    /// The value that `text` stands for.
    static func parse(_ text: String) throws(ScalarFailure) -> Self

    /// What it says.
    var fact: FactValue { get }
}

extension Located: SchemaValue where Value: ScalarValue {
    package static var schemaType: SchemaType { Value.scalarType }

    package static func decode(_ node: YAMLNode, _ decoding: inout Decoding) -> Located<Value>? {
        guard let text = decoding.scalarText(node, expected: Value.expectation) else { return nil }
        do {
            return Located(try Value.parse(text), at: node.location)
        } catch {
            decoding.report(error.code, error.message, at: node.location, help: error.help)
            return nil
        }
    }

    package var fact: FactValue { value.fact }
}

extension TimeSpan: ScalarValue {
    package static var scalarType: SchemaType { .duration }
    package static var expectation: String { "a duration such as 2h" }

    package static func parse(_ text: String) throws(ScalarFailure) -> TimeSpan {
        do {
            return try TimeSpan(parsing: text)
        } catch {
            throw ScalarFailure(
                code: "invalid-duration", message: message(for: error, text), help: help(for: error, text))
        }
    }

    private static func message(for failure: ParsingFailure, _ text: String) -> String {
        switch failure {
        case .missingUnit: "duration '\(text)' has no unit"
        case .clockTime: "'\(text)' reads as a time of day, not as a duration"
        case .calendarUnit: "duration '\(text)' has no fixed length"
        case .unreadable: "'\(text)' is not a duration"
        }
    }

    private static func help(for failure: ParsingFailure, _ text: String) -> String {
        switch failure {
        case .missingUnit: "write \(text)m for minutes, \(text)h for hours or \(text)d for days"
        case .calendarUnit: "write days or weeks, such as 90d"
        case .clockTime, .unreadable: "write it like 15m, 2h, 1h30m, 1d, 1w, 0, realtime, 30分钟 or 2小时"
        }
    }
}

extension CalendarPeriod: ScalarValue {
    package static var scalarType: SchemaType { .period }
    package static var expectation: String { "a period such as 6mo" }

    package static func parse(_ text: String) throws(ScalarFailure) -> CalendarPeriod {
        guard let period = CalendarPeriod(parsing: text) else {
            throw ScalarFailure(
                code: "invalid-period", message: "'\(text)' is not a calendar period",
                help: "write it like 10d, 2w, 3mo, 1y, 半年 or 1年")
        }
        return period
    }
}

extension CalendarDate: ScalarValue {
    package static var scalarType: SchemaType { .date }
    package static var expectation: String { "a date such as 2026-03-31" }

    package static func parse(_ text: String) throws(ScalarFailure) -> CalendarDate {
        guard let date = CalendarDate(parsing: text) else {
            throw ScalarFailure(
                code: "invalid-date", message: "'\(text)' is not a day of the calendar",
                help: "write year, month and day like 2026-03-31")
        }
        return date
    }
}

extension Bool: ScalarValue {
    package static var scalarType: SchemaType { .boolean }
    package static var expectation: String { "true or false" }

    package static func parse(_ text: String) throws(ScalarFailure) -> Bool {
        switch text {
        case "true": true
        case "false": false
        default:
            throw ScalarFailure(
                code: "invalid-boolean", message: "'\(text)' is neither true nor false", help: "write true or false")
        }
    }
}

extension Int: ScalarValue {
    package static var scalarType: SchemaType { .integer }
    package static var expectation: String { "a whole number" }

    package static func parse(_ text: String) throws(ScalarFailure) -> Int {
        guard text.count <= 9, let number = Int(text) else {
            throw ScalarFailure(
                code: "invalid-number", message: "'\(text)' is not a whole number", help: "write digits such as 12")
        }
        return number
    }
}

extension ScalarValue where Self: Enumeration {
    package static var scalarType: SchemaType { .enumeration(name: name, words: allCases.map(\.rawValue)) }
    package static var expectation: String { "one of \(allCases.map(\.rawValue).joined(separator: ", "))" }

    package static func parse(_ text: String) throws(ScalarFailure) -> Self {
        guard let word = Self(rawValue: text) else {
            let words = allCases.map(\.rawValue)
            let suggestion = NearMiss.of(text, among: words).map { "did you mean '\($0)'? " } ?? ""
            throw ScalarFailure(
                code: "unknown-word", message: "'\(text)' is not a word for this field",
                help: "\(suggestion)the words are \(words.joined(separator: ", "))")
        }
        return word
    }
}

extension Maturity: ScalarValue {}
extension ObjectiveClock: ScalarValue {}
extension RecoveryGroupOrder: ScalarValue {}
extension RuleSeverity: ScalarValue {}
extension Industry: ScalarValue {}
extension CompanySize: ScalarValue {}
extension Region: ScalarValue {}
extension Audience: ScalarValue {}
extension PlanStatus: ScalarValue {}
extension Basis: ScalarValue {}
extension RiskCategory: ScalarValue {}
extension RiskOrigin: ScalarValue {}
extension Treatment: ScalarValue {}
extension ImpactCategory: ScalarValue {}
extension ImpactLevel: ScalarValue {}
extension DependencyKind: ScalarValue {}
extension ActionPhase: ScalarValue {}
extension Stakeholder: ScalarValue {}
extension Channel: ScalarValue {}
extension ResourceKind: ScalarValue {}
extension ExerciseKind: ScalarValue {}
extension TrainingKind: ScalarValue {}
extension MatrixKind: ScalarValue {}
