import ContinuityModel
import Diagnostics

/// A message that answers a deadline must be sent before it.
enum MessageBeatsClock: Rule {
    static let strictness = Strictness.firm
    static let info = RuleInfo(
        "message-later-than-clock", strictness,
        summary: "A message that answers a requirement is sent within the requirement's clock",
        why: """
            The clock of the law runs from the event, that of the plan from activation, so that a message needs more than
            the same number. One that is due later than the law allows breaks it by design.
            """,
        wrong: """
            messages: [{id: regulator, audience: regulators, channels: [portal], within: 48h}]
            # shared/requirements.yaml
            - id: bank
              title: Notification
              clock: {trigger: An incident, within: 36h}
              satisfied-by: [finance/message:regulator]
            """,
        right: """
            messages: [{id: regulator, audience: regulators, channels: [portal], within: 24h}]
            # shared/requirements.yaml
            - id: bank
              title: Notification
              clock: {trigger: An incident, within: 36h}
              satisfied-by: [finance/message:regulator]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        analysis.plans.shared.requirements.flatMap { requirement -> [Finding] in
            guard let id = requirement.id?.value, let clock = requirement.clock?.within else { return [] }
            return analysis.messages(answering: requirement).compactMap { message in
                guard let name = message.id?.value, let within = message.within, within.value > clock.value
                else { return nil }
                return finding(
                    analysis,
                    "Message '\(name)' is sent within \(within.value.notation), later than '\(id)' allows "
                        + "(\(clock.value.notation))",
                    at: within.location, notes: [.init("the clock stands here", at: clock.location)],
                    help: "send it well within \(clock.value.notation)")
            }
        }
    }
}
