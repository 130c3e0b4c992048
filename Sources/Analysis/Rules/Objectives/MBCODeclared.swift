import ContinuityModel
import Diagnostics

/// An activity must say at which level it resumes.
enum MBCODeclared: Rule {
    static let strictness = Strictness.mature
    static let info = RuleInfo(
        "mbco-missing", strictness,
        summary: "Every activity says at which lowest acceptable level it resumes",
        why: """
            An RTO without a level leaves open what is back: one counter or all of them. ISO 22301 (8.2.2) asks for
            timeframes of resuming at a specified minimum acceptable capacity.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            activities: [{id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 4h}]
            # handbook.yaml
            organisation:
              {name: Example, industry: finance, size: medium, regions: [cn], languages: [en], maturity: standard}
            """,
        right: """
            activities: [{id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 4h, mbco: {level: 60%}}]
            # handbook.yaml
            organisation:
              {name: Example, industry: finance, size: medium, regions: [cn], languages: [en], maturity: standard}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.activities) { _, activity in
            guard let id = activity.id, activity.mbco == nil else { return }
            findings.append(
                finding(
                    analysis, "Activity '\(id.value)' says nothing about the level at which it resumes",
                    at: id.location, help: "write mbco: {level: 60%}, with 'by' where that is sooner than the RTO"))
        }
        return findings
    }
}
