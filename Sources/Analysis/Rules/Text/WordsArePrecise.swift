import ContinuityModel
import Diagnostics

/// What is to be done again and again must say how often.
enum WordsArePrecise: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "vague-wording", strictness,
        summary: "Measures, exercises, trainings and reviews say how often instead of \"regularly\"",
        why: """
            "Regularly" and 定期 promise something that nobody can check: neither the owner knows when it is due nor the
            auditor whether it was done. A cadence in a field of its own makes such a title precise, and so does a bracket
            right behind the words, such as (every quarter). DORA and ISO 22301 ask for planned intervals.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            risks:
              - id: attack
                title: Attack
                category: cyber
                likelihood: 2
                impact: 2
                mitigations: [{do: Update the systems regularly, owner: role:lead, due: 2027-01-31}]
            """,
        right: """
            risks:
              - id: attack
                title: Attack
                category: cyber
                likelihood: 2
                impact: 2
                mitigations: [{do: Update the systems regularly (every month), owner: role:lead, due: 2027-01-31}]
            """)

    private static let vague = PhraseFinder([
        "定期", "尽快", "尽早", "适当", "适时", "及时", "不定期", "as soon as possible", "asap", "regularly", "periodically",
        "from time to time", "in due time", "where appropriate", "as appropriate",
    ])
    private static let precise = PhraseFinder([
        "每", "every", "within", "monthly", "quarterly", "yearly", "weekly", "daily",
    ])

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        func check(_ text: LocalizedText?, unless cadence: CalendarPeriod? = nil) {
            guard cadence == nil else { return }
            for translation in text?.translations ?? [] {
                guard let phrase = vague.first(in: translation.text), !isPrecise(translation.text) else { continue }
                findings.append(
                    finding(
                        analysis, "'\(phrase)' does not say when", at: translation.location,
                        help: "write how often in brackets, such as (every quarter), or set a cadence"))
            }
        }
        analysis.forEachPlan { _, plan in
            plan.review?.triggers.forEach { check($0) }
            for risk in plan.risks { risk.mitigations.forEach { check($0.what) } }
            plan.exercises.forEach { check($0.title, unless: $0.every?.value) }
            plan.training.forEach { check($0.title, unless: $0.every?.value) }
            for scenario in plan.scenarios { scenario.returnToNormal.forEach { check($0) } }
        }
        return findings
    }

    /// Whether a bracket of the text holds a number or a word for a cadence.
    private static func isPrecise(_ text: String) -> Bool {
        let brackets = text.split { "((".contains($0) }.dropFirst()
        return brackets.contains { bracket in
            let inside = bracket.prefix { !"))".contains($0) }
            return inside.contains(where: \.isNumber) || precise.first(in: String(inside)) != nil
        }
    }
}
