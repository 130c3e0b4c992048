import ContinuityModel
import Diagnostics

/// An action must say what to do, not name a topic.
enum ActionBeginsWithVerb: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "action-without-verb", strictness,
        summary: "Every action begins with what to do",
        why: """
            "Notification of customers" is a topic: under stress nobody knows whether to write it, send it or wait for it.
            Actions are to be specific (SMART). Only openings that cannot be an instruction are reported.
            """,
        wrong: """
            scenarios:
              - id: outage
                title: Outage
                activate-when: [Down for 15 minutes]
                actions: [{do: Notification of customers, owner: role:lead, within: 30m, done-when: 1 notice is online}]
            """,
        right: """
            scenarios:
              - id: outage
                title: Outage
                activate-when: [Down for 15 minutes]
                actions: [{do: Notify customers, owner: role:lead, within: 30m, done-when: 1 notice is online}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.scenarios) { _, scenario in
            for action in scenario.actions {
                for translation in action.what?.translations ?? [] {
                    guard let topic = topic(translation.text) else { continue }
                    findings.append(
                        finding(
                            analysis, "'\(topic)' names a topic, not what to do", at: translation.location,
                            help: "begin with a verb, such as 'Notify customers' or 通知客户"))
                }
            }
        }
        return findings
    }

    /// The word that shows that a text is no instruction; nil where it may be one.
    private static func topic(_ text: String) -> String? {
        // By bytes, since a large handbook has tens of thousands of actions.
        let bytes = text.utf8
        if let ending = chineseNouns.first(where: { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }) {
            return ending
        }
        let space = UInt8(ascii: " ")
        let first = String(Substring(bytes.drop { $0 == space }.prefix { $0 != space }))
        guard first.utf8.first.map({ $0 < 0x80 }) == true else { return nil }
        let word = first.lowercased()
        if determiners.contains(word) { return first }
        let isNoun = nounEndings.contains { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 2 }
        return isNoun && !verbsThatLookLikeNouns.contains(word) ? first : nil
    }

    private static let determiners: Set<String> = [
        "the", "a", "an", "our", "all", "every", "each", "no", "some", "any", "this", "that", "these", "it", "there",
    ]
    private static let nounEndings = ["tion", "sion", "ment", "ance", "ence", "ness", "ity"]
    private static let verbsThatLookLikeNouns: Set<String> = [
        "mention", "position", "question", "station", "requisition", "commission", "document", "implement",
        "supplement",
        "experiment", "advance", "balance", "finance", "reference", "sequence", "function", "section", "caution",
        "auction",
        "ration", "apportion", "condition", "audition", "vision", "provision", "augment", "ferment", "comment",
        "cement",
    ]
    private static let chineseNouns = ["的工作", "相关工作", "的方案", "的计划", "的措施", "的情况", "的流程", "事宜", "事项"]
}
