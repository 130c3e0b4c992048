import ContinuityModel
import Diagnostics

/// The acceptance of a risk must not have run out.
enum RiskAcceptanceValid: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "risk-acceptance-expired", strictness,
        summary: "The acceptance of a risk holds on the day of the build",
        why: """
            Accepting a risk is a decision for a time, made by somebody who may make it. Once it has run out, the risk is
            neither treated nor accepted.
            """,
        wrong: """
            risks:
              - id: flood
                title: Flood
                category: natural
                likelihood: 1
                impact: 4
                treatment: accept
                accepted: {by: role:lead, until: 2025-12-31}
            """,
        right: """
            risks:
              - id: flood
                title: Flood
                category: natural
                likelihood: 1
                impact: 4
                treatment: accept
                accepted: {by: role:lead, until: 2026-12-31}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.risks) { _, risk in
            guard let id = risk.id?.value, let until = risk.accepted?.until, until.value < analysis.today else {
                return
            }
            findings.append(
                finding(
                    analysis, "Acceptance of risk '\(id)' ended on \(until.value.notation)", at: until.location,
                    help: "treat the risk, or have it accepted again"))
        }
        return findings
    }
}
