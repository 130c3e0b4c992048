import ContinuityModel
import Diagnostics

/// The first hour of a response must not hold more steps than people can do.
enum FirstHourIsShort: Rule {
    /// The number of steps that fit on a card and into an hour.
    static let most = 15

    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "too-many-first-hour-actions", strictness,
        summary: "At most 15 actions of a scenario are due within the first hour",
        why: """
            Under stress people do what they can see at once. A card that takes two pages is laid aside, and with it the
            three steps that would have mattered.
            """,
        wrong: """
            scenarios:
              - id: outage
                title: Outage
                activate-when: [Down for 15 minutes]
                actions:
            \(actions(16))
            """,
        right: """
            scenarios:
              - id: outage
                title: Outage
                activate-when: [Down for 15 minutes]
                actions:
            \(actions(15))
            """)

    private static func actions(_ count: Int) -> String {
        (1...count).map { "      - {do: Do step \($0), owner: role:lead, within: 1h}" }.joined(separator: "\n")
    }

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        let hour = TimeSpan(seconds: TimeUnit.hour.rawValue)
        var findings: [Finding] = []
        analysis.forEach(\.scenarios) { _, scenario in
            let urgent = scenario.actions.filter {
                $0.within.map { $0.value <= hour } ?? ($0.phase?.value == .immediate)
            }
            guard let id = scenario.id, urgent.count > most else { return }
            findings.append(
                finding(
                    analysis,
                    "Scenario '\(id.value)' has \(urgent.count) actions within the first hour, more than \(most)",
                    at: id.location, help: "put together what one role does in one go, or let some wait"))
        }
        return findings
    }
}
