import ContinuityModel
import Diagnostics

/// A plan must be approved by somebody else than its owner.
enum ApproverIsAnother: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "approver-is-owner", strictness,
        summary: "A plan is approved by another role than the one that owns it",
        why: """
            Who approves one's own plan approves one's own blind spots. Four eyes are the least that an auditor expects;
            an owner's superior or the head of continuity will do.
            """,
        wrong: """
            status: approved
            approved: {by: role:lead, on: 2026-05-04}
            """,
        right: """
            status: approved
            approved: {by: role:head, on: 2026-05-04}
            # shared/roles.yaml
            - {id: head, title: Head of finance, holder: Zhao Min}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEachPlan { unit, plan in
            guard let owner = plan.owner, let approver = plan.approved?.by,
                let number = analysis.index.number(owner, in: unit), number == analysis.index.number(approver, in: unit)
            else { return }
            findings.append(
                finding(
                    analysis, "'\(approver.notation)' approves the plan that it owns", at: approver.location,
                    notes: [.init("the owner stands here", at: owner.location)], help: "have another role approve it"))
        }
        return findings
    }
}
