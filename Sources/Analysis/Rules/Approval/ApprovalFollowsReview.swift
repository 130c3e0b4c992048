import ContinuityModel
import Diagnostics

/// A plan must be approved again after it was reviewed.
enum ApprovalFollowsReview: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "approval-older-than-review", strictness,
        summary: "The approval of a plan is not older than its last review",
        why: """
            A review may change what was approved. Where the approval is older, nobody who may spend the money has seen
            what the plan says today.
            """,
        wrong: """
            status: approved
            approved: {by: role:head, on: 2026-01-04}
            review: {every: 1y, last: 2026-05-02}
            # shared/roles.yaml
            - {id: head, title: Head of finance, holder: Zhao Min}
            """,
        right: """
            status: approved
            approved: {by: role:head, on: 2026-05-04}
            review: {every: 1y, last: 2026-05-02}
            # shared/roles.yaml
            - {id: head, title: Head of finance, holder: Zhao Min}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEachPlan { _, plan in
            guard let approved = plan.approved?.on, let reviewed = plan.review?.last, approved.value < reviewed.value
            else { return }
            findings.append(
                finding(
                    analysis,
                    "Approval of \(approved.value.notation) is older than the review of \(reviewed.value.notation)",
                    at: approved.location, notes: [.init("the review stands here", at: reviewed.location)],
                    help: "have the plan approved as it is now"))
        }
        return findings
    }
}
