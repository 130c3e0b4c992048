import ContinuityModel
import Diagnostics

/// An activity's RTO must not be longer than its MTPD.
enum RTOWithinMTPD: Rule {
    static let strictness = Strictness.firm
    static let info = RuleInfo(
        "rto-exceeds-mtpd", strictness,
        summary: "The RTO of an activity is at most its MTPD",
        why: """
            The MTPD is the time after which the harm is unacceptable. A plan that aims to be back later than that plans
            for unacceptable harm. ISO 22301 (8.2.2) asks for recovery times within the time that the impact analysis found.
            """,
        wrong: """
            activities:
              - {id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 24h}
            """,
        right: """
            activities:
              - {id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 4h}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.activities) { _, activity in
            guard let id = activity.id?.value, let rto = activity.rto, let mtpd = activity.mtpd, rto.value > mtpd.value
            else { return }
            findings.append(
                finding(
                    analysis,
                    "RTO of '\(id)' (\(rto.value.notation)) is longer than its MTPD (\(mtpd.value.notation))",
                    at: rto.location, notes: [.init("the MTPD stands here", at: mtpd.location)],
                    help: "shorten the RTO to at most \(mtpd.value.notation), or show that the activity can wait longer"
                ))
        }
        return findings
    }
}
