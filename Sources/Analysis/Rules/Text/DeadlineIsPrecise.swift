import ContinuityModel
import Diagnostics

/// An action must say by when, as a number.
enum DeadlineIsPrecise: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "vague-deadline", strictness,
        summary: "An action has a deadline in numbers and no words such as \"as soon as possible\" in its place",
        why: """
            "As soon as possible" means something else to everybody, and nobody can tell afterwards whether it was kept.
            Objectives are to be specific and time-bound (SMART).
            """,
        wrong: """
            scenarios:
              - id: outage
                title: Outage
                activate-when: [Down for 15 minutes]
                actions: [{id: inform, do: Inform customers as soon as possible, owner: role:lead}]
            """,
        right: """
            scenarios:
              - id: outage
                title: Outage
                activate-when: [Down for 15 minutes]
                actions: [{id: inform, do: Inform customers, owner: role:lead, within: 30m}]
            """)

    private static let vague = PhraseFinder([
        "定期", "尽快", "尽早", "适当", "适时", "及时", "as soon as possible", "asap", "when possible", "regularly",
        "in due time", "in a timely manner", "where appropriate",
    ])

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.scenarios) { _, scenario in
            guard let id = scenario.id?.value else { return }
            for position in scenario.actions.indices {
                let action = scenario.actions[position]
                let name = action.id.map { "'\($0.value)'" } ?? "\(position + 1)"
                if let (phrase, location) = vagueWords(action.what) {
                    findings.append(
                        finding(
                            analysis, "Action \(name) of '\(id)' says '\(phrase)' instead of a time", at: location,
                            help: "say by when as a number, in 'within'"))
                } else if action.within == nil, action.what != nil {
                    findings.append(
                        finding(
                            analysis, "Action \(name) of '\(id)' has no deadline",
                            at: action.id?.location ?? action.what?.location,
                            help: "say by when, counted from activation, in 'within'"))
                }
            }
        }
        return findings
    }

    private static func vagueWords(_ text: LocalizedText?) -> (String, SourceLocation)? {
        for translation in text?.translations ?? [] {
            if let phrase = vague.first(in: translation.text) { return (phrase, translation.location) }
        }
        return nil
    }
}
