import ContinuityModel
import Diagnostics

/// The people of an approved plan must be trained.
enum PlanHasTraining: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "training-missing", strictness,
        summary: "An approved plan names the training of its people",
        why: """
            People do what they have practised. NIST SP 800-53 (CP-3) asks for training within a set time of taking a
            role; a plan without any relies on being read for the first time when it is needed.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            status: approved
            """,
        right: """
            status: approved
            training: [{id: induction, audience: New staff, kind: induction, every: 6mo, last: 2026-05-01}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEachPlan { unit, plan in
            guard let status = plan.status, status.value == .approved, plan.training.isEmpty else { return }
            findings.append(
                finding(
                    analysis, "Approved plan of '\(analysis.plans.units[unit].id)' names no training",
                    at: status.location, help: "say under 'training' who learns the plan, and how often"))
        }
        return findings
    }
}
