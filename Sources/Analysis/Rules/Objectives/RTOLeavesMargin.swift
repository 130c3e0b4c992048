import ContinuityModel
import Diagnostics

/// An activity's RTO must stay within the share of its MTPD that the handbook's policy sets.
enum RTOLeavesMargin: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "rto-near-mtpd", strictness,
        summary: "The RTO of an activity stays within the share of its MTPD that the policy sets",
        why: """
            Recoveries rarely go by the clock: an RTO close to the MTPD leaves no time for catching up or for a second
            try. How much margin is wise is the organisation's choice, made once in `policy: {rto-within: 80%}`.
            """,
        wrong: """
            activities:
              - {id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 8h}
            # handbook.yaml
            policy: {rto-within: 80%}
            """,
        right: """
            activities:
              - {id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 6h}
            # handbook.yaml
            policy: {rto-within: 80%}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        let policy = analysis.plans.settings.policy
        guard let share = policy.rtoWithin else { return [] }
        let activation = policy.timeToActivation?.value ?? .zero
        var findings: [Finding] = []
        analysis.forEach(\.activities) { _, activity in
            guard let id = activity.id?.value, let rto = activity.rto, let mtpd = activity.mtpd?.value,
                activation + rto.value <= mtpd
            else { return }
            let limit = TimeSpan(seconds: mtpd.seconds / 100 * share.value + mtpd.seconds % 100 * share.value / 100)
            guard activation + rto.value > limit else { return }
            findings.append(
                finding(
                    analysis,
                    "RTO of '\(id)' (\(rto.value.notation)) is longer than \(share.value)% of its MTPD (\(mtpd.notation))",
                    at: rto.location, notes: [.init("the policy stands here", at: share.location)],
                    help: "shorten the RTO to at most \(max(.zero, limit - activation).notation)"))
        }
        return findings
    }
}
