import ContinuityModel
import Diagnostics

/// The likelihood and impact of a risk must be steps of the scales of its plan's matrix.
enum RatingOnScale: Rule {
    static let strictness = Strictness.always
    static let info = RuleInfo(
        "off-scale-rating", strictness,
        summary: "Likelihood and impact are steps of the scales of the plan's matrix",
        why: """
            A rating that the matrix does not know gives no priority, and the risk would sink to the end of the register.
            """,
        wrong: """
            matrix: ranked-3x3
            risks: [{id: outage, title: Outage, category: technology, likelihood: hgih, impact: low}]
            """,
        right: """
            matrix: ranked-3x3
            risks: [{id: outage, title: Outage, category: technology, likelihood: high, impact: low}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEachPlan { _, plan in
            guard !plan.risks.isEmpty, let matrix = analysis.matrices.matrix(of: plan) else { return }
            for risk in plan.risks {
                let name = risk.id.map { " of '\($0.value)'" } ?? ""
                let ratings = [
                    (risk.likelihood, "Likelihood", matrix.likelihood), (risk.impact, "Impact", matrix.impact),
                    (risk.residual?.likelihood, "Residual likelihood", matrix.likelihood),
                    (risk.residual?.impact, "Residual impact", matrix.impact),
                ]
                for (rating, axis, steps) in ratings {
                    guard let rating, !steps.contains(where: { $0.id == rating.value }) else { continue }
                    findings.append(report(rating, axis + name, steps.map(\.id), matrix.id, analysis))
                }
            }
        }
        return findings
    }

    private static func report(
        _ rating: Located<String>, _ what: String, _ steps: [String], _ matrix: String, _ analysis: ContinuityAnalysis
    ) -> Finding {
        let list = steps.joined(separator: ", ")
        let guess = NearMiss.of(rating.value, among: steps).map { "did you mean '\($0)'? the steps are \(list)" }
        return finding(
            analysis, "\(what) ('\(rating.value)') is no step of matrix '\(matrix)'", at: rating.location,
            help: guess ?? "write one of \(list)")
    }
}
