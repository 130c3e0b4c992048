import ContinuityModel
import Diagnostics

/// A condition of activation must be one that two people judge alike.
enum ActivationMeasurable: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "activation-unmeasurable", strictness,
        summary: "A condition of activation has a number where it speaks of what is serious, long or large",
        why: """
            "A serious outage" is one thing to the operator and another to the manager, and both wait for the other. A
            number or an event that can be seen, such as 3 failed probes, lets anybody call.
            """,
        wrong: """
            scenarios:
              - {id: outage, title: Outage, activate-when: [A serious outage], actions: [{do: Act, owner: role:lead}]}
            """,
        right: """
            scenarios:
              - {id: outage, title: Outage, activate-when: [Down for 15 minutes], actions: [{do: Act, owner: role:lead}]}
            """)

    private static let vague = PhraseFinder([
        "serious", "severe", "significant", "major", "large", "long", "prolonged", "many", "too many", "if necessary",
        "if needed", "when needed", "when necessary", "严重", "重大", "大规模", "大面积", "长时间", "较长", "大量", "必要时", "如有需要",
        "视情况",
    ])

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.scenarios) { _, scenario in
            guard let id = scenario.id?.value else { return }
            for condition in scenario.activateWhen {
                let translations = condition.translations
                guard !translations.contains(where: { $0.text.contains(where: \.isNumber) }) else { continue }
                let found = translations.lazy.compactMap { translation in
                    vague.first(in: translation.text).map { ($0, translation.location) }
                }
                guard let (phrase, location) = found.first else { continue }
                findings.append(
                    finding(
                        analysis, "'\(phrase)' in a condition of '\(id)' has no number", at: location,
                        help: "say from which number or visible event on the plan is activated"))
            }
        }
        return findings
    }
}
