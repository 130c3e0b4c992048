import ContinuityModel
import Diagnostics

/// A plan must be reviewed as often as it says.
enum ReviewInTime: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "review-overdue", strictness,
        summary: "A plan is reviewed within its cadence, that of the policy, or a year",
        why: """
            Plans decay with every move, hire and change of supplier. ISO 22301 (8.6) and NIST SP 800-53 (CP-2) ask for
            reviews at planned intervals. The interval counts from the last review, or from the approval where there was none.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            review: {every: 6mo, last: 2025-09-01}
            """,
        right: """
            review: {every: 6mo, last: 2026-03-01}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        let cadence = Cadence(policy: analysis.plans.settings.policy)
        var findings: [Finding] = []
        analysis.forEachPlan { unit, plan in
            let id = analysis.plans.units[unit].id
            if let due = cadence.nextReview(plan) {
                guard due.value < analysis.today else { return }
                let message =
                    "Review of '\(id)' was due on \(due.value.notation), every \(cadence.review(plan).notation)"
                findings.append(report(analysis, message, due.location))
            } else if plan.status?.value == .approved {
                let location = plan.review?.location ?? plan.status?.location ?? plan.location
                findings.append(report(analysis, "Plan of '\(id)' is approved but was never reviewed", location))
            }
        }
        return findings
    }

    private static func report(
        _ analysis: ContinuityAnalysis, _ message: String, _ location: SourceLocation
    ) -> Finding {
        finding(analysis, message, at: location, help: "review the plan, and write the day under 'review: {last: …}'")
    }
}
