internal import Analysis
internal import ContinuityModel
internal import Handbook

/// Puts what follows from a change into the words of a report; a site has its own words for the same sentences.
struct ChangeWording {
    /// The versions in which entities have their titles, the newer one first.
    let versions: [ReviewedVersion]

    init(_ pair: VersionPair) { versions = [pair.head, pair.base] }

    /// The sentences with placeholders, as the strings of the theme have them in English.
    static let sentences: [String: String] = [
        "rto-after-mtpd": "RTO now later than the MTPD of {entity} ({time})",
        "rto-after-own-mtpd": "RTO now later than its own MTPD ({time})",
        "rto-within-mtpd": "RTO now within the MTPD of {entity}",
        "rto-within-own-mtpd": "RTO now within its own MTPD",
        "rto-not-kept": "{entity} can be back after {time} at the earliest, its RTO is {rto}",
        "rto-kept": "{entity} can keep its RTO again",
        "slack-lost-one": "1 activity has less slack: {list}",
        "slack-lost-other": "{n} activities have less slack: {list}",
        "slack-gained-one": "1 activity has more slack: {list}",
        "slack-gained-other": "{n} activities have more slack: {list}",
        "binding-path": "recovery now waits for {path} ({time})",
        "rpo-not-kept": "{entity} may lose the data of {time}, its RPO is {rpo}",
        "rpo-kept": "{entity} can keep its RPO again",
        "loss-one": "losing {entity} now stops 1 activity (was {old})",
        "loss-other": "losing {entity} now stops {n} activities (was {old})",
        "cards-one": "1 crisis card changes: {list}",
        "cards-other": "{n} crisis cards change: {list}",
        "exercise-outdated": "exercise {entity} of {date} no longer covers it",
        "timeline": "recovery steps are done after {time} at the earliest (was {old})",
        "timeline-objective":
            "recovery steps are done after {time} at the earliest (was {old}), the RTO of {entity} is {rto}",
        "approval-older": "approval of {date} by {entity} is older than the change",
        "approval-older-version": "approval of version {version} ({date} by {entity}) is older than the change",
        "coverage-gained-risk": "risk {entity} is now answered by a scenario",
        "coverage-lost-risk": "risk {entity} has no scenario any more",
        "coverage-gained-scenario": "scenario {entity} is now exercised",
        "coverage-lost-scenario": "scenario {entity} is not exercised any more",
        "rated-higher": "rated higher",
        "rated-lower-measured": "rated lower, with a new measure",
        "rated-lower": "rated lower without a new measure",
        "nothing-done": "nothing is done about it any more",
        "base-empty": "the base holds no handbook: everything is new",
        "head-empty": "the new version holds no handbook: everything is gone",
        "unreadable": "{path} cannot be read in the new version: what it changes is not shown",
        "base-unreadable": "{path} could not be read in the base: what it changes is not shown",
    ]

    /// A sentence with its placeholders filled.
    func phrase(_ sentence: ChangeSet.Sentence) -> Phrase {
        var phrase: Phrase = ""
        var rest = Self.sentences[sentence.key, default: sentence.key][...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = rest[rest.index(after: open)..<close]
            phrase = phrase + Phrase(stringLiteral: String(rest[..<open]))
            if let value = sentence.values.first(where: { $0.name == name })?.value {
                phrase = phrase + self.phrase(value)
            }
            rest = rest[rest.index(after: close)...]
        }
        return phrase + Phrase(stringLiteral: String(rest))
    }

    private func phrase(_ value: ChangeSet.Value) -> Phrase {
        switch value {
        case .duration(let time), .length(let time): "\(own: ValueWording.text(time))"
        case .date(let date): "\(own: date.notation)"
        case .number(let number): "\(number)"
        case .entity(let address): title(of: address)
        case .list(let items): .joined(items.map(phrase), by: ", ")
        case .path(let steps): .joined(steps.map(phrase), by: " → ")
        case .pair(let one, let other): phrase(one) + " " + phrase(other)
        case .plain(let text), .word(let text): "\(text)"
        case .text(let texts): "\(texts.first?.words ?? "")"
        case .period, .boolean, .fields: ""
        }
    }

    /// The title of an entity, or its address where it has none.
    func title(of address: EntityAddress) -> Phrase {
        for version in versions {
            guard let number = version.analysis.index.number(of: address) else { continue }
            let language = version.plans.settings.defaultLanguage
            let title = version.analysis.index.title(of: number)?.text(in: "en", fallback: language) ?? ""
            if !title.isEmpty { return "\(ValueWording.shortened(title))" }
        }
        return "\(name: address.notation)"
    }
}
