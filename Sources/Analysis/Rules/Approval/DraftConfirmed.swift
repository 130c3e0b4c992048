import ContinuityModel
import Diagnostics

/// What a catalogue suggested must be confirmed by a human; an approved plan of a standing programme holds none of it.
enum DraftConfirmed: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "draft-unconfirmed", strictness,
        summary: "Every entry with 'basis: draft' is confirmed by a human before the plan is approved",
        why: """
            A draft comes from typical values: its objectives, likelihoods and steps are nobody's decision yet. Whoever
            owns an entry checks it and deletes the mark. From the maturity 'standard' on, an approved plan that still
            holds unconfirmed entries is an error.
            """,
        wrong: """
            roles: [{id: lead, title: Lead, holder: Zhao Min, basis: draft}]
            """,
        right: """
            roles: [{id: lead, title: Lead, holder: Zhao Min}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        let shared = Confirmation(analysis.plans.shared.confirmables)
        var findings = [finding(analysis, shared, of: "the shared lists", isApproved: false)]
        analysis.forEachPlan { unit, plan in
            let name = "the plan of '\(analysis.plans.units[unit].id)'"
            let isApproved = plan.status?.value == .approved
            findings.append(finding(analysis, Confirmation(plan.confirmables), of: name, isApproved: isApproved))
        }
        return findings.compactMap { $0 }
    }

    private static func finding(
        _ analysis: ContinuityAnalysis, _ confirmation: Confirmation, of name: String, isApproved: Bool
    ) -> Finding? {
        guard confirmation.unconfirmed > 0 else { return nil }
        let finding = finding(
            analysis,
            "\(confirmation.unconfirmed) of \(confirmation.total) entries of \(name) are unconfirmed suggestions",
            at: confirmation.first, help: "check each entry, then delete its line 'basis: draft'")
        let isStanding = analysis.maturity == .standard || analysis.maturity == .regulated
        return isApproved && isStanding ? finding.with(.error) : finding
    }
}
