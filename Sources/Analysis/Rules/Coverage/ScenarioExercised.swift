import ContinuityModel
import Diagnostics

/// Every scenario of an approved plan must be exercised.
enum ScenarioExercised: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "scenario-never-exercised", strictness,
        summary: "Every scenario of an approved plan is played in some exercise",
        why: """
            Exercises like to repeat what goes well. A scenario that none of them plays is the one that nobody has read
            aloud. ISO 22301 (8.5) asks for exercises on planned scenarios that together validate the whole over time.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            status: approved
            scenarios:
              - {id: outage, title: Outage, activate-when: [Down], actions: [{do: Act, owner: role:lead}]}
            """,
        right: """
            status: approved
            scenarios:
              - {id: outage, title: Outage, activate-when: [Down], actions: [{do: Act, owner: role:lead}]}
            exercises: [{id: drill, kind: tabletop, scenario: scenario:outage, last: 2026-05-10}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.scenarios) { place, scenario in
            guard analysis.plans.units[place.unit].plan.status?.value == .approved, let id = scenario.id,
                let number = analysis.index.number(.scenario, unit: place.unit, position: place.position),
                !analysis.index.mentions(of: number).contains(where: { $0.relation == .plays })
            else { return }
            findings.append(
                finding(
                    analysis, "Scenario '\(id.value)' is played in no exercise", at: id.location,
                    help: "name it under 'scenario' of an exercise"))
        }
        return findings
    }
}
