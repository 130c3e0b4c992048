import ContinuityModel
import Diagnostics

/// What an activity cannot do without must not have a longer RTO than the activity.
enum DependencyAsFastAsActivity: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "dependency-slower-than-activity", strictness,
        summary: "A hard dependency has an RTO of at most that of the activity that needs it",
        why: """
            An activity that cannot run without a system is back no sooner than the system. The two RTOs stand in
            different files and are agreed by different people, so this is the contradiction that nobody sees. The
            FFIEC handbook on business continuity asks to compare the recovery times of interdependent functions.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            activities:
              - {id: access, name: Account access, owner: role:lead, mtpd: 4h, rto: 30m, depends-on: [{on: system:backup}]}
            # shared/systems.yaml
            - {id: backup, name: Data restore, rto: 1h}
            """,
        right: """
            activities:
              - {id: access, name: Account access, owner: role:lead, mtpd: 4h, rto: 2h, depends-on: [{on: system:backup}]}
            # shared/systems.yaml
            - {id: backup, name: Data restore, rto: 1h}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.activities) { place, activity in
            guard let id = activity.id?.value, let rto = activity.rto else { return }
            for dependency in activity.dependencies where dependency.effectiveKind == .hard {
                guard let on = dependency.on, let needed = analysis.index.number(on, in: place.unit),
                    let slower = analysis.rto(of: needed), slower.value > rto.value
                else { continue }
                let name = analysis.name(needed, from: place.unit)
                findings.append(
                    finding(
                        analysis,
                        "RTO of \(name) (\(slower.value.notation)) is longer than that of '\(id)' which needs it "
                            + "(\(rto.value.notation))",
                        at: on.location,
                        notes: [
                            .init("\(name) promises \(slower.value.notation) here", at: slower.location),
                            .init("'\(id)' promises \(rto.value.notation) here", at: rto.location),
                        ],
                        help: "shorten the RTO of \(name), add a workaround, or agree on an RTO of at least "
                            + "\(slower.value.notation) for '\(id)'"))
            }
        }
        return findings
    }
}
