import ContinuityModel
import Diagnostics

/// An urgent risk must be met by a measure, passed on or accepted.
enum HighRiskIsMitigated: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "high-risk-without-mitigation", strictness,
        summary: "A risk in the upper half of the matrix has a measure, is passed on or is accepted by somebody",
        why: """
            A register that rates a risk as urgent and stops there documents that one knew. ISO 22301 (8.2.3) asks to
            decide which risks need treatment; accepting one is a decision too, with a name and a day.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            risks: [{id: outage, title: Outage, category: technology, likelihood: 5, impact: 5}]
            """,
        right: """
            risks:
              - id: outage
                title: Outage
                category: technology
                likelihood: 5
                impact: 5
                mitigations: [{do: Set up a standby server, owner: role:lead, due: 2026-12-31}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        let language = analysis.plans.settings.defaultLanguage
        for unit in analysis.plans.units.indices where analysis.plans.units[unit].plan.status?.value != .retired {
            for rated in analysis.register.risks(ofUnit: unit) {
                let risk = analysis.plans.units[unit].plan.risks[analysis.index.place(of: rated.number).position]
                guard let id = risk.id, let priority = rated.inherent, priority.isHigh, risk.mitigations.isEmpty,
                    risk.accepted == nil, risk.treatment?.value != .transfer, risk.treatment?.value != .avoid
                else { continue }
                findings.append(
                    finding(
                        analysis, "Risk '\(id.value)' (\(priority.shown(in: language))) has no measure against it",
                        at: id.location,
                        help: "write what is done under 'mitigations', or who accepts it under 'accepted'"))
            }
        }
        return findings
    }
}
