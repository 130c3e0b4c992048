import ContinuityModel
import Diagnostics

/// The MTPD must not be longer than the time at which an impact becomes unacceptable.
enum MTPDMatchesImpacts: Rule {
    static let strictness = Strictness.firm
    static let info = RuleInfo(
        "mtpd-contradicts-impacts", strictness,
        summary: "The MTPD is at most the first time at which an impact is unacceptable",
        why: """
            The MTPD is by definition the time after which the impact is unacceptable (ISO 22300). An impact analysis
            that finds it earlier contradicts the number that everything else is built on.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            activities:
              - id: payments
                name: Payments
                owner: role:lead
                mtpd: 8h
                rto: 4h
                impacts: [{at: 6h, category: legal, level: unacceptable}]
            """,
        right: """
            activities:
              - id: payments
                name: Payments
                owner: role:lead
                mtpd: 6h
                rto: 4h
                impacts: [{at: 6h, category: legal, level: unacceptable}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.activities) { _, activity in
            guard let id = activity.id?.value, let mtpd = activity.mtpd, !activity.impacts.isEmpty,
                let first = firstUnacceptable(activity.impacts), let at = first.at, at.value < mtpd.value
            else { return }
            let category = first.category.map { $0.value.rawValue + " " } ?? ""
            findings.append(
                finding(
                    analysis,
                    "MTPD of '\(id)' (\(mtpd.value.notation)) is longer than the time until its \(category)impact is "
                        + "unacceptable (\(at.value.notation))",
                    at: mtpd.location, notes: [.init("unacceptable stands here", at: first.level?.location)],
                    help: "shorten the MTPD to \(at.value.notation), or rate the impact anew"))
        }
        return findings
    }

    private static func firstUnacceptable(_ impacts: [ImpactPoint]) -> ImpactPoint? {
        impacts.lazy.filter { $0.level?.value == .unacceptable && $0.at != nil }
            .min { ($0.at?.value ?? .zero) < ($1.at?.value ?? .zero) }
    }
}
