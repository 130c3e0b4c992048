import ContinuityModel
import Diagnostics

/// A scenario must tell the people who act, and those whom it hits.
enum ScenarioTellsPeople: Rule {
    static let strictness = Strictness.mature
    static let info = RuleInfo(
        "stakeholder-without-message", strictness,
        summary: "Every scenario sends a message to one's own people and one to those outside whom it hits",
        why: """
            Words written during a crisis are late and contradict each other. ISO 22301 (8.4.3) asks for what, when, whom
            and how to communicate; a scenario without messages leaves all four to the moment.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            scenarios:
              - {id: outage, title: Outage, activate-when: [Down], actions: [{do: Act, owner: role:lead}]}
            # handbook.yaml
            organisation:
              {name: Example, industry: finance, size: medium, regions: [cn], languages: [en], maturity: standard}
            """,
        right: """
            scenarios:
              - id: outage
                title: Outage
                activate-when: [Down for 15 minutes]
                actions: [{do: Act, owner: role:lead}]
                messages: [message:staff, message:customers]
            messages:
              - {id: staff, audience: staff, channels: [sms]}
              - {id: customers, audience: customers, channels: [website]}
            # handbook.yaml
            organisation:
              {name: Example, industry: finance, size: medium, regions: [cn], languages: [en], maturity: standard}
            """)

    private static let own: Set<Stakeholder> = [.staff, .responders, .management]

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.scenarios) { place, scenario in
            guard let id = scenario.id else { return }
            let audiences = Set(
                scenario.messages.compactMap { reference in
                    analysis.index.resolve(reference, in: place.unit).flatMap(analysis.index.message)?.audience?.value
                })
            let missing = [
                audiences.isDisjoint(with: own) ? "one's own people" : nil,
                audiences.isSubset(of: own) ? "those outside" : nil,
            ].compactMap { $0 }
            guard !missing.isEmpty else { return }
            findings.append(
                finding(
                    analysis, "Scenario '\(id.value)' has no message to \(missing.joined(separator: " and "))",
                    at: id.location, help: "name the messages that it sends under 'messages'"))
        }
        return findings
    }
}
