internal import Analysis
internal import ContinuityModel
internal import Diagnostics
internal import Handbook

/// A value of a row, from which both forms of export are made: JSON for programs, CSV for readers of one language.
enum ExportValue: Sendable {
    case none
    /// An identifier, a code or a version: the same in every language.
    case plain(String)
    /// An author's words.
    case text(LocalizedText)
    /// Words that no source has, such as the name of a built-in band.
    case shown(DisplayText)
    /// A word of the model; readers see its label.
    case word(String, label: String)
    /// A step of a matrix; readers see its label.
    case step(String, DisplayText)
    /// Something else of the handbook; readers see its name, programs its address.
    case entity(address: String, name: ExportName)
    case number(Int)
    case flag(Bool)
    /// A length of time; readers see a number in the unit that the header of the column names.
    case span(TimeSpan, in: TimeUnit)
    case date(CalendarDate)
    case period(CalendarPeriod)
    /// Several values; readers see one a line.
    case list([ExportValue])
    /// Several named values; programs only.
    case object([(String, ExportValue)])
}

/// What readers see of an entity.
enum ExportName: Sendable {
    case text(LocalizedText)
    /// The key of a label, for what has no title of its own.
    case label(String)
    case id(String)
}

extension ExportValue {
    /// The value for programs: words as in sources, dates after ISO 8601, lengths of time in seconds.
    func json(languages: [String]) -> JSONValue {
        switch self {
        case .none: .null
        case .plain(let text), .word(let text, _), .step(let text, _), .entity(let text, _): .string(text)
        case .text(let text): Self.json(text, languages)
        case .shown(let text): .object(languages.map { ($0, .string(text.text(in: $0, fallback: $0))) })
        case .number(let number): .integer(number)
        case .flag(let flag): .boolean(flag)
        case .span(let span, _): ["seconds": .integer(span.seconds), "notation": .string(span.notation)]
        case .date(let date): .string(date.notation)
        case .period(let period): .string(period.notation)
        case .list(let values): .array(values.map { $0.json(languages: languages) })
        case .object(let members): .object(members.map { ($0.jsonName, $1.json(languages: languages)) })
        }
    }

    /// A text by language: only languages that have one, and all of them for a text that they share.
    private static func json(_ text: LocalizedText, _ languages: [String]) -> JSONValue {
        .object(
            languages.filter(text.isComplete).map { language in
                (language, .string(text.text(in: language, fallback: language)))
            })
    }

    /// The value for a reader, as the text of a cell.
    func cell(_ words: ExportWords) -> String {
        switch self {
        case .none, .object: ""
        case .plain(let text): text
        case .text(let text): words.text(text)
        case .shown(let text), .step(_, let text): text.text(in: words.language, fallback: words.fallback)
        case .word(_, let label): words.vocabulary[label]
        case .entity(_, .text(let name)): words.text(name)
        case .entity(_, .label(let key)): words.vocabulary[key]
        case .entity(_, .id(let id)): id
        case .number(let number): String(number)
        case .flag(let flag): words.vocabulary[flag ? "export.yes" : "export.no"]
        case .span(let span, let unit): Self.decimal(span.seconds, per: unit.rawValue)
        case .date(let date): date.notation
        case .period(let period): period.notation
        case .list(let values): Self.lines(values.map { $0.cell(words) })
        }
    }

    /// One value a line, a dash for none, so that lines of neighbouring cells stay side by side; nothing at all where
    /// every line is empty.
    private static func lines(_ cells: [String]) -> String {
        guard !cells.allSatisfy(\.isEmpty) else { return "" }
        return cells.map { $0.isEmpty ? "\u{2014}" : $0.onOneLine }.joined(separator: "\n")
    }

    /// `seconds / unit` with at most three decimals, without zeros at the end, such as `0.25` and `-2`.
    private static func decimal(_ seconds: Int, per unit: Int) -> String {
        let thousandths = (abs(seconds) * 1000 + unit / 2) / unit
        var text = String(thousandths / 1000)
        let rest = thousandths % 1000
        if rest > 0 {
            var digits = String(String(rest + 1000).dropFirst())
            while digits.hasSuffix("0") { digits.removeLast() }
            text += "." + digits
        }
        return (seconds < 0 && thousandths > 0 ? "-" : "") + text
    }
}

extension String {
    /// The kebab-case name of a column as JSON programs like it: `residual-impact` becomes `residualImpact`.
    var jsonName: String {
        let parts = split(separator: "-")
        return parts.dropFirst().reduce(parts.first.map(String.init) ?? "") { name, part in
            name + part.prefix(1).uppercased() + part.dropFirst()
        }
    }

    /// The text with spaces for line breaks.
    var onOneLine: String {
        guard utf8.contains(10) || utf8.contains(13) else { return self }
        return split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}

extension CalendarPeriod {
    /// The period in the notation of the sources: `1y`, `6mo`, `2w`, `10d`.
    fileprivate var notation: String {
        switch (months, days) {
        case (let months, _) where months > 0: months.isMultiple(of: 12) ? "\(months / 12)y" : "\(months)mo"
        case (_, let days): days.isMultiple(of: 7) ? "\(days / 7)w" : "\(days)d"
        }
    }
}
