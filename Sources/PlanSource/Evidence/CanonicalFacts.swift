internal import ContinuityModel
internal import Diagnostics

/// Facts in the one form that is hashed: formatting, the order of keys, translations and the spelling of a value leave no
/// trace in it.
struct CanonicalFacts {
    /// The unit whose plan says it: its name before a reference says nothing.
    let unit: String
    /// The language whose words count.
    let language: String

    /// The canonical form of a value.
    func value(of fact: FactValue) -> JSONValue {
        switch fact {
        case .duration(let time): .string("\(time.seconds)s")
        case .period(let period): .string("\(period.months)mo\(period.days)d")
        case .date(let date): .string(date.notation)
        case .number(let number): .integer(number)
        case .percent(let number): .string("\(number)%")
        case .boolean(let flag): .boolean(flag)
        case .word(_, let word): .string(word)
        case .line(let text): .string(text)
        case .text(let texts): .string(words(of: texts))
        case .reference(let unit, let kind, let id):
            .string((unit == self.unit ? "" : unit.map { $0 + "/" } ?? "") + "\(kind.rawValue):\(id)")
        case .list(let items): .array(items.map(value))
        case .entity(let facts): .object(facts.map { ($0.key, value(of: $0.value)) })
        }
    }

    private func words(of texts: [FactText]) -> String {
        let found =
            texts.first { $0.language == language } ?? texts.first { $0.language.isEmpty } ?? texts.first
        return found?.words ?? ""
    }
}
