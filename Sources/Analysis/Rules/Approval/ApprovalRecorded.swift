import ContinuityModel
import Diagnostics

/// A plan that calls itself approved must say who approved it.
enum ApprovalRecorded: Rule {
    static let strictness = Strictness.firm
    static let info = RuleInfo(
        "approval-missing", strictness,
        summary: "A plan with the status 'approved' says who approved it, and when",
        why: """
            An approval is what makes people and money available in a response. One without a name and a day is a word,
            and the first thing that an auditor asks for.
            """,
        wrong: """
            status: approved
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
            guard let status = plan.status, status.value == .approved, plan.approved == nil else { return }
            findings.append(
                finding(
                    analysis, "Plan of '\(analysis.plans.units[unit].id)' is approved by nobody", at: status.location,
                    help: "write approved: {by: role:…, on: …}, or status: draft"))
        }
        return findings
    }
}
