import ContinuityModel
import Diagnostics

/// What remains of a risk may be less only where something is done about it.
enum ResidualIsEarned: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "residual-without-mitigation", strictness,
        summary: "A residual rating below the inherent one has a measure that brings it down",
        why: """
            A lower rating for nothing makes a register look better without making anything safer, and the risk drops out
            of the list of those that need a decision.
            """,
        wrong: """
            risks:
              - id: outage
                title: Outage
                category: technology
                likelihood: 4
                impact: 5
                residual: {likelihood: 1, impact: 2}
            """,
        right: """
            risks:
              - id: outage
                title: Outage
                category: technology
                likelihood: 4
                impact: 5
                mitigations: [{do: Set up a standby server, owner: role:lead, due: 2026-12-31}]
                residual: {likelihood: 1, impact: 2}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        for unit in analysis.plans.units.indices where analysis.plans.units[unit].plan.status?.value != .retired {
            for rated in analysis.register.risks(ofUnit: unit) {
                let risk = analysis.plans.units[unit].plan.risks[analysis.index.place(of: rated.number).position]
                guard let id = risk.id?.value, let before = rated.inherent, let after = rated.residual,
                    after.normalisedUrgency < before.normalisedUrgency, risk.mitigations.isEmpty,
                    risk.treatment?.value != .transfer
                else { continue }
                findings.append(
                    finding(
                        analysis, "Residual rating of '\(id)' is lower than the inherent one without any measure",
                        at: risk.residual?.likelihood?.location ?? risk.residual?.location,
                        notes: [.init("the inherent rating stands here", at: risk.likelihood?.location)],
                        help: "write what brings it down under 'mitigations', or leave out 'residual'"))
            }
        }
        return findings
    }
}
