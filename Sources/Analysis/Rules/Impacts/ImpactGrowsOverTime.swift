import ContinuityModel
import Diagnostics

/// The impact of an interruption must not lessen as it goes on.
enum ImpactGrowsOverTime: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "impact-decreases-over-time", strictness,
        summary: "Within a category, a later impact is at least as bad as an earlier one",
        why: """
            Harm adds up: what is major after an hour is not minor after a day. A curve that falls is nearly always a
            slip, and the MTPD read from it is wrong. ISO/TS 22317 assesses impacts over time for this reason.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            activities:
              - id: payments
                name: Payments
                owner: role:lead
                mtpd: 8h
                rto: 4h
                impacts: [{at: 1h, category: financial, level: major}, {at: 4h, category: financial, level: minor}]
            """,
        right: """
            activities:
              - id: payments
                name: Payments
                owner: role:lead
                mtpd: 8h
                rto: 4h
                impacts: [{at: 1h, category: financial, level: minor}, {at: 4h, category: financial, level: major}]
            """)

    private struct Point {
        let at: TimeSpan
        let category: ImpactCategory
        let level: Located<ImpactLevel>
    }

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.activities) { _, activity in
            guard let id = activity.id?.value, activity.impacts.count > 1 else { return }
            let points = activity.impacts.compactMap(point).enumerated()
                .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
            var worst: [ImpactCategory: Point] = [:]
            for point in points {
                if let earlier = worst[point.category], point.level.value < earlier.level.value, earlier.at < point.at {
                    findings.append(report(id, earlier, point, analysis))
                } else {
                    worst[point.category] = point
                }
            }
        }
        return findings
    }

    private static func point(_ impact: ImpactPoint) -> Point? {
        guard let at = impact.at?.value, let category = impact.category?.value, let level = impact.level
        else { return nil }
        return Point(at: at, category: category, level: level)
    }

    private static func report(
        _ id: String, _ earlier: Point, _ later: Point, _ analysis: ContinuityAnalysis
    ) -> Finding {
        let (before, after) = (earlier.level.value.rawValue, later.level.value.rawValue)
        return finding(
            analysis,
            "\(later.category.rawValue) impact of '\(id)' falls from \(before) after \(earlier.at.notation) to \(after) "
                + "after \(later.at.notation)",
            at: later.level.location, notes: [.init("\(before) stands here", at: earlier.level.location)],
            help: "rate the later impact at least as badly, or the earlier one less badly")
    }
}
