import ContinuityModel
import Diagnostics

/// A scenario must say which risks it answers.
enum ScenarioAnswersRisk: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "scenario-without-risk", strictness,
        summary: "Every scenario answers at least one risk",
        why: """
            A scenario without a risk has no rating, so that nobody can say whether its preparation is worth its price,
            and the risk that it stands for is missing from the register.
            """,
        wrong: """
            scenarios:
              - {id: outage, title: Outage, activate-when: [Down for 15 minutes], actions: {do: Restart, owner: role:lead}}
            """,
        right: """
            risks:
              - {id: outage, title: Outage, category: technology, likelihood: 4, impact: 5}
            scenarios:
              - {id: outage, title: Outage, risks: [risk:outage], activate-when: [Down for 15 minutes], actions: {do: Restart, owner: role:lead}}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.scenarios) { _, scenario in
            guard let id = scenario.id, scenario.risks.isEmpty else { return }
            findings.append(
                finding(
                    analysis, "Scenario '\(id.value)' answers no risk", at: id.location,
                    help: "name the risks that it answers under 'risks'"))
        }
        return findings
    }
}
