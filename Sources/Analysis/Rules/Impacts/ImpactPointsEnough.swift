import ContinuityModel
import Diagnostics

/// An impact analysis must look at enough points in time.
enum ImpactPointsEnough: Rule {
    /// The number of points in time that show how harm grows.
    static let enough = 3

    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "impacts-too-few-points", strictness,
        summary: "An impact analysis looks at three points in time or more",
        why: """
            With one or two points nobody can see when harm begins to grow, which is what the MTPD is read from. ISO/TS
            22317 assesses the impacts of an interruption over time.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            activities:
              - id: payments
                name: Payments
                owner: role:lead
                mtpd: 8h
                rto: 4h
                impacts: [{at: 8h, category: legal, level: unacceptable, why: Fines}]
            """,
        right: """
            activities:
              - id: payments
                name: Payments
                owner: role:lead
                mtpd: 8h
                rto: 4h
                impacts:
                  - {at: 1h, category: legal, level: minor}
                  - {at: 4h, category: legal, level: moderate}
                  - {at: 8h, category: legal, level: unacceptable, why: Fines}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.activities) { _, activity in
            let times = Set(activity.impacts.compactMap { $0.at?.value })
            guard let id = activity.id?.value, let first = activity.impacts.first, times.count < enough else { return }
            findings.append(
                finding(
                    analysis,
                    "Impacts of '\(id)' are rated at \(times.count == 1 ? "1 point" : "\(times.count) points") in time "
                        + "(\(enough) show how harm grows)",
                    at: first.at?.location ?? first.location, help: "rate them at an earlier and at a later time too"))
        }
        return findings
    }
}
