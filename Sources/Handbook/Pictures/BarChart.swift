internal import ContinuityModel

/// Bars over time, one row each: a timeline of steps or an order of recovery.
struct BarChart: Sendable {
    /// What a bar says; where it goes follows.
    struct Row: Sendable {
        var label: String
        var start: TimeSpan
        var finish: TimeSpan
        /// The deadline of the row.
        var mark: TimeSpan?
        var isCritical = false
        /// Whether something else needs the same people at the same time.
        var isDoubled = false

        /// Whether the bar ends after its mark.
        var isLate: Bool { mark.map { finish > $0 } ?? false }
    }

    /// A time that holds for all rows, with its words.
    struct Line: Sendable {
        var time: TimeSpan
        var label: String
    }

    static let width = 760
    static let rowHeight = 42
    static let barHeight = 13
    private static let left = 8
    private static let right = 706
    private static let top = 26
    private static let labelHeight = 20

    let rows: [Row]
    let lines: [Line]
    let scale: TimeScale

    init(_ rows: [Row], lines: [Line] = []) {
        self.rows = rows
        self.lines = lines
        let times = rows.flatMap { [$0.start, $0.finish] + ($0.mark.map { [$0] } ?? []) } + lines.map(\.time)
        scale = TimeScale(times, left: Self.left, right: Self.right)
    }

    /// Draws the chart as numbers and words for a template.
    func context(_ words: Localizer) -> BarChartContext {
        let bottom = Self.top + rows.count * Self.rowHeight + 4
        return BarChartContext(
            width: Self.width, height: bottom + 6 + lines.count * Self.labelHeight, top: Self.top, bottom: bottom,
            isStepped: scale.isStepped, ticks: scale.ticks(words), bars: rows.indices.map(bar),
            lines: lines.indices.map { line($0, bottom: bottom) })
    }

    private func bar(_ position: Int) -> BarContext {
        let row = rows[position]
        let top = Self.top + position * Self.rowHeight
        let (start, finish) = (scale.x(row.start), scale.x(row.finish))
        return BarContext(
            label: LabelFitter.line(row.label, width: Self.right - Self.left - 60), labelX: Self.left, labelY: top + 15,
            x: start, y: top + 22, width: max(4, finish - start), height: Self.barHeight,
            mark: row.mark.map(scale.x), markY: top + 20, isCritical: row.isCritical, isDoubled: row.isDoubled,
            isLate: row.isLate)
    }

    private func line(_ position: Int, bottom: Int) -> ChartLineContext {
        let x = scale.x(lines[position].time)
        return ChartLineContext(
            x: x, y: bottom + 14 + position * Self.labelHeight, label: lines[position].label,
            isLeft: x > Self.width / 2)
    }
}

extension TimeScale {
    /// The marks with their words; the first one begins at its place, the others are centred on theirs.
    func ticks(_ words: Localizer) -> [TickContext] {
        marks.enumerated().map { TickContext(x: x($1), label: words.afterActivation($1), isFirst: $0 == 0) }
    }
}
