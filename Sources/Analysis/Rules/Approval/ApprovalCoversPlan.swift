import ContinuityModel
import Diagnostics

/// An approval with a stamp must be of the plan as it stands.
enum ApprovalCoversPlan: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "approval-suspect", strictness,
        summary: "The plan has not changed since the approval that its stamp records",
        why: """
            An approval is of what somebody read, not of what was written later. The stamp is a hash of the plan's facts:
            objectives, risks, scenarios, duties. Narrative, translations, formatting, who holds a role and when something
            was last done may change without a new approval.
            """,
        wrong: """
            status: approved
            approved:
              by: role:head
              on: 2026-05-04
              covers: sha256:0000000000000000000000000000000000000000000000000000000000000000
            # shared/roles.yaml
            - {id: head, title: Head of finance, holder: Zhao Min}
            """,
        right: """
            status: approved
            approved:
              by: role:head
              on: 2026-05-04
              covers: sha256:1fe2f0291466cd943120627a9a1043b0200b88f97353156a292831df4961f46a
            # shared/roles.yaml
            - {id: head, title: Head of finance, holder: Zhao Min}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEachPlan { position, plan in
            let unit = analysis.plans.units[position].id
            guard let stamp = plan.approved?.covers, analysis.plans.evidence.isSuspect(plan.approved, ofUnit: unit)
            else { return }
            let day = plan.approved?.on.map { " of \($0.value.notation)" } ?? ""
            findings.append(
                finding(
                    analysis, "Plan of '\(unit)' has changed since its approval\(day)", at: stamp.location,
                    help: "have it approved as it is now, and run 'mainstay approve --unit \(unit) --by role:…'"))
        }
        return findings
    }
}
