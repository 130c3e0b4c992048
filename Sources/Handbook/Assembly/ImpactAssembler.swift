internal import ContinuityModel

extension PageScope {
    /// A row of the impact analysis.
    func impact(_ point: ImpactPoint) -> ImpactContext {
        let rank = (point.level?.value.rank ?? 0) + 1
        return ImpactContext(
            at: words.duration(point.at) ?? "", category: words.label(point.category) ?? "",
            level: words.label(point.level) ?? "", rank: rank, sign: Self.sign(ofLevel: rank),
            why: words.text(point.why))
    }

    /// The impact analysis as a picture, and what it says about the MTPD.
    func impactSummary(_ activity: Activity) -> ImpactSummaryContext? {
        guard !activity.impacts.isEmpty else { return nil }
        let chart = ImpactChart(activity.impacts)
        var lines: [BarChart.Line] = []
        func add(_ label: String, _ time: TimeSpan?) {
            if let time { lines.append(BarChart.Line(time: time, label: label + " " + words.duration(time))) }
        }
        add("RTO", activity.rto?.value)
        add("MTPD", activity.mtpd?.value)
        add(words.vocabulary["impact.implied"], chart.implied?.at)
        let isLate = chart.implied.flatMap { implied in activity.mtpd.map { $0.value > implied.at } } ?? false
        return ImpactSummaryContext(
            chart: chart.context(words, lines: lines), implied: chart.implied.map { words.duration($0.at) },
            impliedBy: chart.implied.map { words.label($0.category) }, declared: words.duration(activity.mtpd),
            isLate: isLate)
    }

    /// A sign that shows a level from 1 to 5 without colour.
    static func sign(ofLevel level: Int) -> String { String(repeating: "\u{25B2}", count: max(0, level - 2)) }
}
