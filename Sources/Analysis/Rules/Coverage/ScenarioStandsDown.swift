import ContinuityModel
import Diagnostics

/// A scenario must say when the response ends.
enum ScenarioStandsDown: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "no-stand-down", strictness,
        summary: "Every scenario says under which conditions the response ends",
        why: """
            Without a condition for standing down, a response ends when people are tired, and temporary measures stay
            for good. NIS2 (IR 2024/2690, 4.1.2) and DORA (RTS, Art. 24 and 26) ask for conditions of activation and of
            deactivation alike.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            scenarios:
              - {id: outage, title: Outage, activate-when: [Down for 15 minutes], actions: {do: Restart, owner: role:lead}}
            """,
        right: """
            scenarios:
              - id: outage
                title: Outage
                activate-when: [Down for 15 minutes]
                stand-down-when: [Stable for 24 hours]
                actions: {do: Restart, owner: role:lead}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.scenarios) { _, scenario in
            guard let id = scenario.id, scenario.standDownWhen.isEmpty else { return }
            findings.append(
                finding(
                    analysis, "Scenario '\(id.value)' has no condition for standing down", at: id.location,
                    help: "say under 'stand-down-when' how to tell that the response is over"))
        }
        return findings
    }
}
