import ContinuityModel
import Diagnostics

/// A major or unacceptable impact must say why.
enum ImpactExplained: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "impact-without-why", strictness,
        summary: "A major or unacceptable impact says why",
        why: """
            Money is spent because of these ratings. Without the reason nobody can defend or change them once their
            author has left, and the next analysis begins from nothing.
            """,
        wrong: """
            activities:
              - id: payments
                name: Payments
                owner: role:lead
                mtpd: 8h
                rto: 4h
                impacts: [{at: 8h, category: legal, level: unacceptable}]
            """,
        right: """
            activities:
              - id: payments
                name: Payments
                owner: role:lead
                mtpd: 8h
                rto: 4h
                impacts: [{at: 8h, category: legal, level: unacceptable, why: A clearing rule is broken}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.activities) { _, activity in
            guard let id = activity.id?.value else { return }
            for impact in activity.impacts where impact.why == nil {
                guard let level = impact.level, level.value >= .major else { continue }
                let category = impact.category.map { $0.value.rawValue + " " } ?? ""
                findings.append(
                    finding(
                        analysis, "The \(level.value.rawValue) \(category)impact of '\(id)' has no reason",
                        at: level.location, help: "say in 'why' what happens then"))
            }
        }
        return findings
    }
}
