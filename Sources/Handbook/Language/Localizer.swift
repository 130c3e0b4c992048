internal import Analysis
internal import ContinuityModel

/// Writes values as readers of one language expect them.
struct Localizer: Sendable {
    let vocabulary: Vocabulary
    /// The language of texts that lack a translation.
    let fallback: String

    /// What a page borrows from other languages; nil where nobody asks.
    var fallbacks: FallbackNote?

    var language: String { vocabulary.language }

    func text(_ text: LocalizedText?) -> String? {
        guard let translation = text?.translation(in: language, fallback: fallback) else { return nil }
        noteFallback(translation)
        return translation.text
    }

    func texts(_ texts: [LocalizedText]) -> [TextContext] {
        texts.map { TextContext(text($0) ?? "", language: foreignLanguage(of: $0)) }
    }

    /// The language of a text that a reader gets in another than their own.
    func foreignLanguage(of text: LocalizedText?) -> String? {
        guard let found = text?.translation(in: language, fallback: fallback)?.language, !found.isEmpty else {
            return nil
        }
        return found == language ? nil : found
    }

    private func noteFallback(_ translation: LocalizedText.Translation) {
        if !translation.language.isEmpty, translation.language != language { fallbacks?.note(translation.language) }
    }

    func text(_ text: DisplayText) -> String {
        text.text(in: language, fallback: fallback)
    }

    func label<Word: Enumeration>(_ word: Located<Word>?) -> String? {
        word.map { vocabulary[$0.value.vocabularyKey] }
    }

    func label<Word: Enumeration>(_ word: Word) -> String { vocabulary[word.vocabularyKey] }

    func label(_ kind: EntityKind) -> String { vocabulary["kind.\(kind.rawValue)"] }

    /// `2 h 30 min`, `2 小时 30 分钟`; a minus sign in front of negative spans.
    func duration(_ span: TimeSpan) -> String {
        guard span.seconds != 0 else { return vocabulary["duration.zero"] }
        let parts = TimeSpan(seconds: abs(span.seconds)).parts.map { part in
            vocabulary.text(Self.key(part.unit), ["n": String(part.count)])
        }
        return (span.seconds < 0 ? "\u{2212}" : "") + parts.joined(separator: vocabulary["duration.separator"])
    }

    func duration(_ span: Located<TimeSpan>?) -> String? { span.map { duration($0.value) } }

    /// A stretch of time on the clock: none is `0 min`, where an objective of zero would be real time.
    func length(_ span: TimeSpan) -> String {
        span.seconds == 0 ? vocabulary.text(Self.key(.minute), ["n": "0"]) : duration(span)
    }

    /// `T+2 h`, a time counted from activation.
    func afterActivation(_ span: TimeSpan) -> String {
        vocabulary.text(
            "duration.after-activation",
            ["time": length(span)])
    }

    func period(_ period: CalendarPeriod) -> String {
        let (unit, count) =
            switch (period.months, period.days) {
            case (let months, _) where months > 0 && months % 12 == 0: ("year", months / 12)
            case (let months, _) where months > 0: ("month", months)
            case (_, let days) where days % 7 == 0: ("week", days / 7)
            case (_, let days): ("day", days)
            }
        return vocabulary.text("period.\(unit).\(count == 1 ? "one" : "other")", ["n": String(count)])
    }

    func date(_ date: CalendarDate) -> String {
        vocabulary.text(
            "date.format",
            [
                "y": String(date.year), "m": String(date.month), "d": String(date.day),
                "month": vocabulary["month.\(date.month)"],
            ])
    }

    func date(_ date: Located<CalendarDate>?) -> String? { date.map { self.date($0.value) } }

    private static func key(_ unit: TimeUnit) -> String {
        switch unit {
        case .week: "duration.week"
        case .day: "duration.day"
        case .hour: "duration.hour"
        case .minute: "duration.minute"
        case .second: "duration.second"
        }
    }
}
