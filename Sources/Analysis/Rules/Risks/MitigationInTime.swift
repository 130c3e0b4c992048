import ContinuityModel
import Diagnostics

/// A measure against a risk must be taken by its day.
enum MitigationInTime: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "mitigation-overdue", strictness,
        summary: "No measure against a risk is past its day",
        why: """
            A measure that is past its day was not taken, or nobody has said that it was. Either way the rating of what
            remains is not the one in the register.
            """,
        wrong: """
            risks:
              - id: outage
                title: Outage
                category: technology
                likelihood: 3
                impact: 3
                mitigations: [{do: Set up a standby server, owner: role:lead, due: 2026-03-31}]
            """,
        right: """
            risks:
              - id: outage
                title: Outage
                category: technology
                likelihood: 3
                impact: 3
                mitigations: [{do: Set up a standby server, owner: role:lead, due: 2026-12-31}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.risks) { _, risk in
            guard let id = risk.id?.value else { return }
            for (position, measure) in risk.mitigations.enumerated() {
                guard let due = measure.due, due.value < analysis.today else { continue }
                findings.append(
                    finding(
                        analysis, "Measure \(position + 1) against '\(id)' was due on \(due.value.notation)",
                        at: due.location, help: "take it and rate the risk anew, or agree on a new day"))
            }
        }
        return findings
    }
}
