import ContinuityModel
import Diagnostics

/// A role that leads or acts must be reached in two ways.
enum RoleHasTwoChannels: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "role-with-one-channel", strictness,
        summary: "A role that leads a response or acts in it is reached by two kinds of channel or more",
        why: """
            The channel that a role is reached by may be part of the disruption: mail in an outage of mail, the office
            phone in a power cut. NIST SP 800-53 (CP-2) asks for contact information of those who are assigned.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            roles:
              - id: lead
                title: Lead
                holder: Li Wei
                deputies: [Chen Jing]
                contacts: [{kind: email, value: lead@example.com, verified: 2026-05-01}]
            scenarios:
              - {id: outage, title: Outage, lead: role:lead, activate-when: [Down], actions: [{do: Act, owner: role:lead}]}
            """,
        right: """
            roles:
              - id: lead
                title: Lead
                holder: Li Wei
                deputies: [Chen Jing]
                contacts:
                  - {kind: email, value: lead@example.com, verified: 2026-05-01}
                  - {kind: phone, value: "+86 10 5555 0100", verified: 2026-05-01}
            scenarios:
              - {id: outage, title: Outage, lead: role:lead, activate-when: [Down], actions: [{do: Act, owner: role:lead}]}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEachRole { unit, number, role in
            let kinds = Set(role.contacts.compactMap { $0.kind?.value })
            guard let number, let id = role.id, kinds.count < 2,
                let duty = analysis.index.mentions(of: number).first(where: isInResponse)
            else { return }
            let channels = kinds.first.map { "only by \($0.rawValue)" } ?? "in no way"
            findings.append(
                finding(
                    analysis,
                    "Role '\(id.value)' is reached \(channels) but is needed in \(analysis.name(duty.source, from: unit))",
                    at: id.location, help: "write two kinds of contact that do not fail together"))
        }
        return findings
    }

    private static func isInResponse(_ mention: Mention) -> Bool {
        mention.relation == .lead || mention.relation == .actionOwner
    }
}
