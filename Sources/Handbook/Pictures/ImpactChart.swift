internal import ContinuityModel

/// How the harm of an interruption grows: one strip for each category, in which a step leads from level to level.
struct ImpactChart: Sendable {
    static let width = 760
    static let stripHeight = 78
    private static let levelHeight = 10
    private static let left = 8
    private static let right = 580
    /// What is drawn after the last mark, so that a step at the very end shows.
    private static let tail = 30
    private static let top = 26

    /// A level that is reached at a time.
    struct Point: Hashable, Sendable {
        let at: TimeSpan
        let level: ImpactLevel
    }

    /// The points by category, categories in the order of the model, points by time.
    let curves: [(category: ImpactCategory, points: [Point])]
    /// The first time at which something is unacceptable, which is what the MTPD must stay within.
    let implied: (at: TimeSpan, category: ImpactCategory)?

    init(_ impacts: [ImpactPoint]) {
        var points: [ImpactCategory: [Point]] = [:]
        for impact in impacts {
            guard let at = impact.at?.value, let level = impact.level?.value else { continue }
            points[impact.category?.value ?? .operational, default: []].append(Point(at: at, level: level))
        }
        curves = ImpactCategory.allCases.compactMap { category in
            points[category].map { (category, $0.sorted { ($0.at, $0.level) < ($1.at, $1.level) }) }
        }
        implied = curves.compactMap { category, points in
            points.first { $0.level == .unacceptable }.map { (at: $0.at, category: category) }
        }
        .min { $0.at < $1.at }
    }

    /// Draws the chart as numbers and words for a template; nil without points.
    func context(_ words: Localizer, lines: [BarChart.Line]) -> ImpactChartContext? {
        guard !curves.isEmpty else { return nil }
        let scale = TimeScale(
            curves.flatMap(\.points).map(\.at) + lines.map(\.time), left: Self.left, right: Self.right)
        let bottom = Self.top + curves.count * Self.stripHeight + 4
        return ImpactChartContext(
            width: Self.width, height: bottom + 6 + lines.count * 20, top: Self.top, bottom: bottom,
            isStepped: scale.isStepped, ticks: scale.ticks(words),
            curves: curves.indices.map { curve($0, scale, words) },
            lines: lines.enumerated().map { position, line in
                let x = scale.x(line.time)
                return ChartLineContext(
                    x: x, y: bottom + 14 + position * 20, label: line.label, isLeft: x > Self.width / 2)
            })
    }

    private func curve(_ position: Int, _ scale: TimeScale, _ words: Localizer) -> ImpactCurveContext {
        let (category, points) = curves[position]
        let base = Self.top + (position + 1) * Self.stripHeight - 4
        func y(_ level: ImpactLevel) -> Int { base - Self.levelHeight * (level.rank + 1) }
        var path = "M\(Self.left) \(base)"
        for point in points { path += "H\(scale.x(point.at))V\(y(point.level))" }
        let end = Self.right + Self.tail
        path += "H\(end)"
        let last = points.last?.level ?? .negligible
        return ImpactCurveContext(
            label: words.label(category), labelX: Self.left, labelY: base - 5 * Self.levelHeight - 6, path: path,
            area: path + "V\(base)Z", base: base, ceiling: y(.unacceptable), right: end,
            level: words.label(last), levelX: end + 8, levelY: y(last) + 5, isWorst: last == .unacceptable)
    }
}
