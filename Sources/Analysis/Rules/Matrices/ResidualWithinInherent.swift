import ContinuityModel
import Diagnostics

/// A risk must not be rated worse after its measures than before.
enum ResidualWithinInherent: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "residual-exceeds-inherent", strictness,
        summary: "The residual likelihood and impact of a risk are at most the inherent ones",
        why: """
            Measures make a risk less likely or less bad. A residual rating above the inherent one means that the two
            were mixed up, or that a measure does harm.
            """,
        wrong: """
            risks:
              - id: outage
                title: Outage
                category: technology
                likelihood: 2
                impact: 4
                residual: {likelihood: 3, impact: 2}
            """,
        right: """
            risks:
              - id: outage
                title: Outage
                category: technology
                likelihood: 3
                impact: 4
                residual: {likelihood: 2, impact: 2}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEachPlan { _, plan in
            guard !plan.risks.isEmpty, let matrix = analysis.matrices.matrix(of: plan) else { return }
            for risk in plan.risks {
                guard let id = risk.id?.value, let residual = risk.residual else { continue }
                let axes = [
                    ("likelihood", risk.likelihood, residual.likelihood, matrix.likelihood),
                    ("impact", risk.impact, residual.impact, matrix.impact),
                ]
                for (axis, before, after, steps) in axes {
                    guard let before, let after, let low = steps.firstIndex(where: { $0.id == before.value }),
                        let high = steps.firstIndex(where: { $0.id == after.value }), high > low
                    else { continue }
                    findings.append(
                        finding(
                            analysis,
                            "Residual \(axis) of '\(id)' (\(after.value)) is higher than its inherent \(axis) "
                                + "(\(before.value))",
                            at: after.location, notes: [.init("the inherent \(axis) stands here", at: before.location)],
                            help: "rate the \(axis) after the measures at most as high as before"))
                }
            }
        }
        return findings
    }
}
