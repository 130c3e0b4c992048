import ContinuityModel
import Diagnostics

/// An activity must be back before people are seriously harmed.
enum LifeSafetyFirst: Rule {
    static let strictness = Strictness.firm
    static let info = RuleInfo(
        "life-safety-slower-than-impact", strictness,
        summary: "The RTO is at most the time at which the impact on life and safety becomes major",
        why: """
            Money lost can be earned again. Where people come to serious harm before the activity is meant to be back, the
            plan accepts that harm, and nobody has said so.
            """,
        wrong: """
            activities:
              - id: intensive-care
                name: Intensive care
                owner: role:lead
                mtpd: 4h
                rto: 2h
                impacts: [{at: 15m, category: life-safety, level: major, why: Ventilation by hand ends}]
            """,
        right: """
            activities:
              - id: intensive-care
                name: Intensive care
                owner: role:lead
                mtpd: 20m
                rto: 15m
                impacts: [{at: 15m, category: life-safety, level: major, why: Ventilation by hand ends}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.activities) { _, activity in
            guard let id = activity.id?.value, let rto = activity.rto,
                let first = firstHarm(activity.impacts), let at = first.at, at.value < rto.value
            else { return }
            let level = first.level.map { $0.value.rawValue } ?? ""
            findings.append(
                finding(
                    analysis,
                    "RTO of '\(id)' (\(rto.value.notation)) is longer than the time until its life-safety impact is "
                        + "\(level) (\(at.value.notation))",
                    at: rto.location, notes: [.init("\(level) stands here", at: first.level?.location)],
                    help:
                        "be back within \(at.value.notation), or say how people are kept safe until then and rate anew")
            )
        }
        return findings
    }

    private static func firstHarm(_ impacts: [ImpactPoint]) -> ImpactPoint? {
        impacts.lazy.filter { impact in
            impact.category?.value == .lifeSafety && impact.at != nil && impact.level.map { $0.value >= .major } == true
        }
        .min { ($0.at?.value ?? .zero) < ($1.at?.value ?? .zero) }
    }
}
