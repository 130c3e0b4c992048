import ContinuityModel
import Diagnostics

/// A thing must belong to one recovery group at most.
enum OneRecoveryGroup: Rule {
    static let strictness = Strictness.always
    static let info = RuleInfo(
        "recovery-group-overlap", strictness,
        summary: "A system, supplier, site or activity belongs to one recovery group at most",
        why: """
            What recovers together has one recovery time. A member of two groups would have two, and the groups would be
            one group in truth.
            """,
        wrong: """
            activities: []
            # handbook.yaml
            recovery-groups:
              - {id: cluster, members: [system:one, system:two]}
              - {id: storage, members: [system:two, system:three]}
            # shared/systems.yaml
            - {id: one, name: One, rto: 1h}
            - {id: two, name: Two, rto: 1h}
            - {id: three, name: Three, rto: 1h}
            """,
        right: """
            activities: []
            # handbook.yaml
            recovery-groups: [{id: cluster, members: [system:one, system:two, system:three]}]
            # shared/systems.yaml
            - {id: one, name: One, rto: 1h}
            - {id: two, name: Two, rto: 1h}
            - {id: three, name: Three, rto: 1h}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var first: [EntityNumber: Reference] = [:]
        var findings: [Finding] = []
        for group in analysis.plans.settings.recoveryGroups {
            for member in group.members {
                guard let number = analysis.index.number(member, in: nil) else { continue }
                guard let known = first[number] else {
                    first[number] = member
                    continue
                }
                findings.append(
                    finding(
                        analysis, "'\(member.notation)' belongs to a recovery group already", at: member.location,
                        notes: [.init("the other group has it here", at: known.location)],
                        help: "make one group of both, or take it out of one"))
            }
        }
        return findings
    }
}
