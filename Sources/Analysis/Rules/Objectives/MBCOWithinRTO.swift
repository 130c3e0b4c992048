import ContinuityModel
import Diagnostics

/// The lowest acceptable level must be reached by the RTO.
enum MBCOWithinRTO: Rule {
    static let strictness = Strictness.firm
    static let info = RuleInfo(
        "mbco-later-than-rto", strictness,
        summary: "The lowest acceptable level of an activity is reached by its RTO",
        why: """
            The RTO is the time to resume at the lowest acceptable level (ISO 22301, 8.2.2). A level that is reached
            only later means that the activity counts as back while it is not acceptable yet.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            activities:
              - {id: care, name: Care, owner: role:lead, mtpd: 2d, rto: 12h, mbco: {level: 70%, by: 1d}}
            """,
        right: """
            activities:
              - {id: care, name: Care, owner: role:lead, mtpd: 2d, rto: 1d, mbco: {level: 70%, by: 1d}}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.activities) { _, activity in
            guard let id = activity.id?.value, let by = activity.mbco?.by, let rto = activity.rto,
                by.value > rto.value
            else { return }
            findings.append(
                finding(
                    analysis,
                    "Lowest level of '\(id)' is reached after \(by.value.notation), later than its RTO "
                        + "(\(rto.value.notation))",
                    at: by.location, notes: [.init("the RTO stands here", at: rto.location)],
                    help: "reach the level by \(rto.value.notation), or agree on an RTO of \(by.value.notation)"))
        }
        return findings
    }
}
