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
            Source to be verified by 2027-06-30.
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
        let activation = analysis.plans.settings.policy.timeToActivation
        var findings: [Finding] = []
        analysis.forEach(\.activities) { _, activity in
            guard let id = activity.id?.value, let rto = activity.rto, let mtpd = activity.mtpd,
                (activation?.value ?? .zero) + rto.value > mtpd.value
            else { return }
            let added = activation.map { ", \(($0.value + rto.value).notation) after the event" } ?? ""
            let most = mtpd.value - (activation?.value ?? .zero)
            let shorten = most < .zero ? "activate sooner" : "shorten the RTO to at most \(most.notation)"
            findings.append(
                finding(
                    analysis,
                    "RTO of '\(id)' (\(rto.value.notation)\(added)) is longer than its MTPD (\(mtpd.value.notation))",
                    at: rto.location,
                    notes: [.init("the MTPD stands here", at: mtpd.location)]
                        + [activation].compactMap { $0 }.map {
                            .init(
                                "RTOs count from activation, up to \($0.value.notation) after the event",
                                at: $0.location)
                        },
                    help: shorten + ", or show that the activity can wait longer"))
        }
        return findings
    }
}

extension ContinuityPolicy {
    /// What passes between the event, from which the MTPD counts, and activation, where RTOs count from that; nil where
    /// both count from the event or nothing is said.
    var timeToActivation: Located<TimeSpan>? { rtoCountsFrom?.value == .activation ? activationWithin : nil }

    /// What has passed at activation where RTOs count from the event but actions from activation.
    var headStart: TimeSpan { rtoCountsFrom?.value == .event ? activationWithin?.value ?? .zero : .zero }
}
