internal import Analysis
internal import ContinuityModel
internal import Diagnostics
internal import Handbook

/// What an edition says by itself, and so gives away nothing.
struct GrantedTexts {
    /// The contacts that its readers get.
    let contacts: [String]
    /// What the program says of its rules.
    let rules: [[UInt8]]
    /// Contacts, persons, titles and sentences of the data.
    private let named: Set<[UInt8]>
    /// All of that, the narratives, and the words of the program and the theme.
    private let texts: [[UInt8]]

    /// - Parameters:
    ///   - plans: the edition.
    ///   - unit: the one unit that is published; all where nil.
    ///   - frame: texts that are the same for every handbook: the words and files of the theme.
    init(_ plans: PlanSet, unit: String?, frame: [[UInt8]]) {
        rules = RuleCatalogue.all.flatMap { [$0.summary, $0.why, $0.wrong, $0.right] }.map { SearchableText.of($0) }
        let people = WithheldValue.people(of: plans, unit: unit)
        contacts = people.filter { $0.kind == .contact }.map(\.text)
        let units = plans.units.filter { !$0.isWithheld && (unit == nil || $0.id == unit) }
        // Of contacts and persons only those count that the readers get as such; a text is no licence to print them.
        let words = units.flatMap(\.plan.titles) + plans.shared.titles + plans.pages.compactMap(\.title)
        let said = (words + units.flatMap(\.plan.texts) + plans.shared.texts + plans.pages.compactMap(\.summary))
            .flatMap(\.translations).map(\.text)
        named = Set((people.map(\.text) + words.flatMap(\.translations).map(\.text)).map { SearchableText.of($0) })
        let told =
            units.flatMap { $0.narratives + $0.plan.scenarios.flatMap(\.narratives) }
            + plans.pages.flatMap(\.narratives)
        texts =
            said.map { SearchableText.of($0) }
            + told.map { SearchableText.of(NarrativeReferences.leavingOut(in: $0.text)) }
            + frame.map { SearchableText.of($0, .markup) } + rules
    }

    /// Whether readers get a text as a name or contact of its own.
    func names(_ text: [UInt8]) -> Bool { named.contains(text) }

    /// The positions of phrases that the edition says anyway.
    func excusing(_ phrases: [[UInt8]]) -> Set<Int> {
        let table = PhraseTable(phrases.enumerated().map { (text: $1, value: $0) })
        var excused: Set<Int> = []
        for text in texts { table.forEachMatch(in: text) { excused.insert($0) } }
        return excused
    }
}

/// References in a narrative: they say what the author means, and readers get what the edition makes of them.
enum NarrativeReferences {
    /// The text without `[[kind:id]]`, with the words of `[[kind:id|words]]`; what stands in code stays.
    static func leavingOut(in text: String) -> String {
        var result = ""
        var rest = Substring(text)
        while let open = rest.firstRange(of: "[["), let close = rest[open.upperBound...].firstRange(of: "]]") {
            let inside = rest[open.upperBound..<close.lowerBound]
            result += rest[..<open.lowerBound]
            if result.last == "`" {
                result += "[[" + inside + "]]"
            } else if let bar = inside.firstIndex(of: "|") {
                result += inside[inside.index(after: bar)...]
            }
            rest = rest[close.upperBound...]
        }
        return result + rest
    }
}
