import ContinuityModel
import Diagnostics

/// The number of a person must not be public.
enum ContactIsPrivate: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "personal-contact-too-public", strictness,
        summary: "The phone, text and chat contacts of a role are not shown to the public",
        why: """
            A public page is read by everybody, for ever: by those who sell numbers and by those who attack. Numbers of
            persons are personal data, which the laws of most regions protect; a hotline or a mailbox serves the public.
            """,
        wrong: """
            roles:
              - id: lead
                title: Lead
                holder: Li Wei
                deputies: [Chen Jing]
                contacts: [{kind: phone, value: "+86 10 5555 0100", audience: public, verified: 2026-05-01}]
            """,
        right: """
            roles:
              - id: lead
                title: Lead
                holder: Li Wei
                deputies: [Chen Jing]
                contacts: [{kind: phone, value: "+86 10 5555 0100", audience: response-team, verified: 2026-05-01}]
            """)

    private static let personal: Set<Channel> = [.phone, .sms, .wechat, .wecom, .dingtalk, .feishu, .messenger]

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEachRole { _, _, role in
            guard let id = role.id?.value else { return }
            for contact in role.contacts {
                guard let kind = contact.kind?.value, personal.contains(kind), let audience = contact.audience,
                    audience.value == .public
                else { continue }
                findings.append(
                    finding(
                        analysis, "\(kind.rawValue) of role '\(id)' is shown to the public", at: audience.location,
                        help: "write audience: response-team, or give a hotline in its place"))
            }
        }
        return findings
    }
}
