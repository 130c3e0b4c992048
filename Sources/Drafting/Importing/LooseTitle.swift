internal import Diagnostics

/// Takes short texts apart, and finds out which of them speak of the same thing.
enum LooseTitle {
    /// `数据泄露(黑客入侵、数据被窃)` and `自然灾害:如台风、洪水。` as the title and what is said of it.
    static func parts(of text: String) -> (title: String, rest: String?) {
        if let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }),
            text[..<colon].count <= 40, !text[..<colon].contains(where: { "(（".contains($0) })
        {
            return (trimmed(text[..<colon]), nonEmpty(trimmed(text[text.index(after: colon)...])))
        }
        if let open = text.firstIndex(where: { $0 == "(" || $0 == "（" }), text.last.map({ ")）。".contains($0) }) == true
        {
            let inner = text[text.index(after: open)...].drop { $0 == " " }
            let end = inner.lastIndex { $0 == ")" || $0 == "）" } ?? inner.endIndex
            return (trimmed(text[..<open]), nonEmpty(trimmed(inner[..<end])))
        }
        return (trimmed(text[...]), nil)
    }

    /// The members of an enumeration in running text.
    static func members(of text: String) -> [String] {
        text.split { "、,，;；".contains($0) }.map { trimmed($0) }.filter { !$0.isEmpty }
    }

    /// How much two titles have in common, from 0 to 1: the share of pairs of neighbouring letters (Dice 1945).
    static func likeness(_ left: String, _ right: String) -> Double {
        likeness(ofKeys: LooseText.key(left), LooseText.key(right))
    }

    private static func likeness(ofKeys left: String, _ right: String) -> Double {
        if left == right { return left.isEmpty ? 0 : 1 }
        if !left.isEmpty, !right.isEmpty, left.contains(right) || right.contains(left) { return 0.9 }
        let (first, second) = (pairs(left), pairs(right))
        guard !first.isEmpty, !second.isEmpty else { return 0 }
        return 2 * Double(first.intersection(second).count) / Double(first.count + second.count)
    }

    /// The title most like a text, where one is like it at all.
    static func closest(to text: String, among titles: [String], atLeast: Double = 0.45) -> Int? {
        closest(toKey: LooseText.key(text), among: titles.map(LooseText.key), atLeast: atLeast)
    }

    private static func closest(toKey key: String, among keys: [String], atLeast: Double) -> Int? {
        let rated = keys.enumerated().map { (place: $0.offset, likeness: likeness(ofKeys: key, $0.element)) }
        return rated.max { ($0.likeness, -$0.place) < ($1.likeness, -$1.place) }.flatMap {
            $0.likeness >= atLeast ? $0.place : nil
        }
    }

    /// A title in the words that most people use for the same thing.
    private static func common(_ text: String) -> String {
        synonyms.reduce(LooseText.key(text)) { text, pair in
            text.split(separator: pair.key, omittingEmptySubsequences: false).joined(separator: pair.value)
        }
    }

    private static let synonyms: KeyValuePairs<String, String> = [
        "外泄": "泄露", "泄漏": "泄露", "延误": "中断", "延迟": "中断", "宕机": "中断", "崩溃": "中断", "失效": "中断", "故障": "中断",
        "leak": "breach", "failure": "outage", "disruption": "outage", "interruption": "outage",
    ]

    /// The title that most likely means the same, whatever the words for a leak or an interruption.
    static func sameThing(as text: String, among titles: [String]) -> Int? {
        closest(toKey: common(text), among: titles.map(common), atLeast: 0.45)
    }

    private static func pairs(_ text: String) -> Set<String> {
        let letters = Array(text)
        guard letters.count > 1 else { return [] }
        return Set((0..<(letters.count - 1)).map { String(letters[$0...($0 + 1)]) })
    }

    static func trimmed(_ text: Substring) -> String {
        let isEdge = { (character: Character) in character.isWhitespace || "。.;；".contains(character) }
        let start = text.drop(while: isEdge)
        return String(start[..<(start.lastIndex { !isEdge($0) }.map(start.index(after:)) ?? start.startIndex)])
    }

    private static func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }
}
