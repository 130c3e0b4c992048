import ContinuityModel
import Diagnostics

/// A training must be held as often as it says.
enum TrainingInTime: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "training-overdue", strictness,
        summary: "A training that comes round is held within its cadence",
        why: """
            People change and forget. NIST SP 800-53 (CP-3) asks for training when a role is taken on and again at set
            intervals.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            training: [{id: induction, title: Induction, audience: Staff, kind: induction, every: 6mo, last: 2025-10-01}]
            """,
        right: """
            training: [{id: induction, title: Induction, audience: Staff, kind: induction, every: 6mo, last: 2026-04-01}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        let cadence = Cadence(policy: analysis.plans.settings.policy)
        var findings: [Finding] = []
        analysis.forEach(\.training) { _, training in
            guard let id = training.id?.value, let due = cadence.nextTraining(training), due.value < analysis.today
            else { return }
            findings.append(
                finding(
                    analysis, "Training '\(id)' was due on \(due.value.notation)", at: due.location,
                    help: "hold it, and write the day under 'last'"))
        }
        return findings
    }
}
