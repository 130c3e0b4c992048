internal import ContinuityModel
internal import PlanSource

/// Values and fields in the words of a report.
struct ValueWording {
    /// The unit whose entities need no unit in front.
    let unit: String?
    /// The language whose words are shown.
    let language: String
    /// Where entities have their titles; nil for addresses, as programs want them.
    var titles: ChangeWording?

    /// A value in a few words.
    func text(_ value: FactValue) -> String {
        switch value {
        case .duration(let time): Self.text(time)
        case .period(let period): Self.text(period)
        case .date(let date): date.notation
        case .number(let number): String(number)
        case .percent(let number): "\(number) %"
        case .boolean(let flag): flag ? "yes" : "no"
        case .word(_, let word): word
        case .line(let text): text
        case .text(let texts): Self.shortened(words(texts))
        case .reference(let named, let kind, let id):
            titles?.title(of: EntityAddress(kind, unit: named, id: id)).text
                ?? EntityAddress(kind, unit: named == unit ? nil : named, id: id).notation
        case .list(let items): items.map(text).joined(separator: ", ")
        case .entity(let facts):
            facts.map { "\(Self.label($0.key)) \(text($0.value))" }.joined(separator: ", ")
        }
    }

    /// What an item of a list is called: its identifier, or what it is about.
    func name(_ item: FactValue) -> String {
        guard case .entity(let facts) = item else { return text(item) }
        if titles != nil, let step = item["do"] { return "“" + text(step) + "”" }
        if case .line(let id)? = item["id"] { return id }
        if let kind = item["kind"], let value = item["value"] { return "\(text(kind)) \(text(value))" }
        if let time = item["at"], let category = item["category"] { return "\(text(category)) at \(text(time))" }
        for key in ["on", "do", "text", "code", "value"] {
            if let value = item[key] { return text(value) }
        }
        return facts.first.map { text($0.value) } ?? ""
    }

    func words(_ texts: [FactText]) -> String {
        let found =
            texts.first { $0.language == "en" } ?? texts.first { $0.language.isEmpty }
            ?? texts.first { $0.language == language } ?? texts.first
        return found?.words ?? ""
    }

    /// A length of time such as `1 h 30 min`.
    static func text(_ time: TimeSpan) -> String {
        guard time.seconds != 0 else { return "0" }
        let units = ["week": "wk", "day": "d", "hour": "h", "minute": "min", "second": "s"]
        let parts = time.parts.map { "\($0.count) \(units["\($0.unit)"] ?? "")" }
        return (time.seconds < 0 ? "−" : "") + parts.joined(separator: " ")
    }

    private static func text(_ period: CalendarPeriod) -> String {
        let (months, days) = (period.months, period.days)
        if months > 0 {
            return months % 12 == 0 ? count(months / 12, "year") : count(months, "month")
        }
        return days % 7 == 0 ? count(days / 7, "week") : count(days, "day")
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    /// A text of at most 80 characters, cut with an ellipsis.
    static func shortened(_ text: String, to limit: Int = 80) -> String {
        text.count <= limit ? text : text.prefix(limit - 1) + "…"
    }
}

extension ValueWording {
    private static let abbreviations: [String: String] = [
        "rto": "RTO", "rpo": "RPO", "mtpd": "MTPD", "mbco": "MBCO", "sla": "SLA", "measured-rto": "measured RTO",
        "do": "step", "covers": "stamp", "last": "last held", "on": "day", "raw-html": "raw HTML",
        "rto-within": "share of the MTPD for an RTO", "accepted": "acceptance", "approved": "approval",
    ]

    private static let singulars: [String: String] = [
        "deputies": "deputy", "contacts": "contact", "actions": "action", "mitigations": "measure",
        "impacts": "impact", "findings": "finding", "depends-on": "dependency", "causes": "cause",
        "alternates": "alternate", "channels": "channel", "duties": "duty", "affects": "affected", "risks": "risk",
        "messages": "message", "triggers": "trigger", "requirements": "requirement", "assumptions": "assumption",
        "activate-when": "activation condition", "stand-down-when": "stand-down condition",
        "return-to-normal": "step back to normal", "hazard-zones": "hazard zone", "peaks": "peak", "for": "purpose",
        "satisfied-by": "evidence", "scenario": "scenario", "jurisdiction": "jurisdiction", "industries": "industry",
        "regions": "region", "languages": "language", "tiers": "tier", "matrices": "matrix", "rules": "rule setting",
        "suppress": "suppression", "recovery-groups": "recovery group", "members": "member", "after": "earlier step",
        "bands": "band", "cells": "cell",
    ]

    /// A key as people say it: `RTO`, `may activate`.
    static func label(_ key: String) -> String {
        abbreviations[key] ?? String(key.map { $0 == "-" ? " " : $0 })
    }

    /// An item of a list as people say it: `deputy`.
    static func singular(_ key: String) -> String { singulars[key] ?? label(key) }

    /// The field in which a difference lies, with the items on the way: `action isolate: within`.
    func field(_ difference: FactDifference) -> Phrase {
        if let name = FieldNames.byPath[difference.path], difference.items.isEmpty, !difference.isItem {
            return Phrase(stringLiteral: FieldNames.english[name] ?? Self.label(name))
        }
        var phrase: Phrase = ""
        var items = difference.items[...]
        for (position, key) in difference.keys.enumerated() {
            let isLast = position == difference.keys.count - 1
            if isLast {
                phrase = phrase + Phrase(stringLiteral: difference.isItem ? Self.singular(key) : Self.label(key))
            } else if let item = items.popFirst() {
                phrase = phrase + "\(own: Self.singular(key)) \(name(item)): "
            } else {
                phrase = phrase + Phrase(stringLiteral: Self.label(key) + " ")
            }
        }
        return phrase
    }

    /// The difference as a sentence.
    func sentence(_ difference: FactDifference) -> Phrase {
        let field = field(difference)
        switch difference.change {
        case .set(let new):
            return difference.isItem ? "\(field) added: \(name(new))" : "\(field) set: \(text(new))"
        case .removed(let old):
            return difference.isItem ? "\(field) removed: \(name(old))" : "\(field) removed (was \(text(old)))"
        case .changed(let old, let new):
            if case .text(let before) = old, case .text(let after) = new { return "\(field): " + words(before, after) }
            return "\(field) \(text(old)) → \(text(new))"
        case .translated(let language, let old, let new):
            let what: Phrase = "\(field), translation (\(language))"
            guard let old else { return "\(what) added" }
            guard let new else { return "\(what) removed" }
            return "\(what): " + WordDiff.phrase(old.words, new.words)
        case .reordered(let old, let new):
            let (before, after) = (old.map(name).joined(separator: ", "), new.map(name).joined(separator: ", "))
            return "\(own: Self.label(difference.keys.last ?? "")) in another order: \(before) → \(after)"
        }
    }

    /// The words of the language whose change counts.
    private func words(_ old: [FactText], _ new: [FactText]) -> Phrase {
        func main(_ texts: [FactText]) -> String {
            (texts.first { $0.language == language } ?? texts.first { $0.language.isEmpty } ?? texts.first)?.words ?? ""
        }
        let (one, other) = (words(old), words(new))
        return one == other ? WordDiff.phrase(main(old), main(new)) : WordDiff.phrase(one, other)
    }
}
