import ContinuityModel
import Diagnostics

/// A scenario must say how to get back from temporary measures.
enum ScenarioReturnsToNormal: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "return-to-normal-missing", strictness,
        summary: "Every scenario says how the organisation gets back from temporary measures",
        why: """
            Paper forms have to be entered, data to be reconciled, emergency access to be taken back. What nobody planned
            is left undone, and the next disruption begins in a makeshift. ISO 22301 (8.4.5) and NIS2 (IR 2024/2690,
            4.1.2; to be verified by 2027-06-30) ask for it.
            """,
        wrong: """
            scenarios:
              - {id: outage, title: Outage, activate-when: [Down], actions: [{do: Act, owner: role:lead}]}
            """,
        right: """
            scenarios:
              - id: outage
                title: Outage
                activate-when: [Down for 15 minutes]
                actions: [{do: Act, owner: role:lead}]
                return-to-normal: [Enter the paper orders and reconcile them]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.scenarios) { _, scenario in
            guard let id = scenario.id, scenario.returnToNormal.isEmpty else { return }
            findings.append(
                finding(
                    analysis, "Scenario '\(id.value)' does not say how to return to normal", at: id.location,
                    help: "say under 'return-to-normal' what is undone, entered and checked"))
        }
        return findings
    }
}
