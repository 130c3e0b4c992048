import ContinuityModel
import Diagnostics

/// The fallback channel of a message must not be one of its channels.
enum FallbackIsAnotherChannel: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "fallback-is-primary-channel", strictness,
        summary: "The fallback of a message is a channel that it does not use anyway",
        why: """
            A fallback is for the case that the usual channels are down. Mail that falls back on mail reaches nobody in
            an outage of mail.
            """,
        wrong: """
            messages: [{id: staff, audience: staff, channels: [email, intranet], fallback: email}]
            """,
        right: """
            messages: [{id: staff, audience: staff, channels: [email, intranet], fallback: sms}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.messages) { _, message in
            guard let id = message.id?.value, let fallback = message.fallback,
                let same = message.channels.first(where: { $0.value == fallback.value })
            else { return }
            findings.append(
                finding(
                    analysis, "Fallback of message '\(id)' (\(fallback.value.rawValue)) is one of its channels",
                    at: fallback.location, notes: [.init("the channel stands here", at: same.location)],
                    help: "choose a channel that works when \(fallback.value.rawValue) does not"))
        }
        return findings
    }
}
