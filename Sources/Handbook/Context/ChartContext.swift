/// A mark on the axis of time.
package struct TickContext: FieldedContext {
    /// The place in pixels.
    package var x: Int
    /// The time since the beginning.
    package var label: String
    /// Whether it is the beginning.
    package var isFirst: Bool

    package static let fields: ContextFields<TickContext> = [
        .text("x", "The place in pixels") { String($0.x) },
        .text("label", "The time since the beginning") { $0.label },
        .flag("first", "Whether it is the beginning") { $0.isFirst },
    ]
}

/// A bar of a chart with its words and its deadline.
package struct BarContext: FieldedContext {
    /// What the bar stands for, cut to the width of the chart.
    package var label: String
    /// The start of the words.
    package var labelX: Int
    /// The base line of the words.
    package var labelY: Int
    /// The left edge.
    package var x: Int
    /// The upper edge.
    package var y: Int
    /// The width, at least a few pixels.
    package var width: Int
    /// The height.
    package var height: Int
    /// The place of the deadline.
    package var mark: Int?
    /// The upper end of the sign of the deadline.
    package var markY: Int
    /// Whether everything waits for it.
    package var isCritical: Bool
    /// Whether another bar needs the same people at the same time.
    package var isDoubled: Bool
    /// Whether it ends after its deadline.
    package var isLate: Bool

    package static let fields: ContextFields<BarContext> = [
        .text("label", "What the bar stands for, cut to the width of the chart") { $0.label },
        .text("label-x", "The start of the words") { String($0.labelX) },
        .text("label-y", "The base line of the words") { String($0.labelY) },
        .text("x", "The left edge") { String($0.x) },
        .text("y", "The upper edge") { String($0.y) },
        .text("width", "The width") { String($0.width) },
        .text("height", "The height") { String($0.height) },
        .optionalText("mark", "The place of the deadline") { $0.mark.map { String($0) } },
        .text("mark-y", "The upper end of the sign of the deadline") { String($0.markY) },
        .flag("critical", "Whether everything waits for it") { $0.isCritical },
        .flag("doubled", "Whether another bar needs the same people at the same time") { $0.isDoubled },
        .flag("late", "Whether it ends after its deadline") { $0.isLate },
    ]
}

/// A time that holds for a whole chart.
package struct ChartLineContext: FieldedContext {
    /// The place in pixels.
    package var x: Int
    /// The base line of its words.
    package var y: Int
    /// The words.
    package var label: String
    /// Whether the words stand on the left of the line.
    package var isLeft: Bool

    package static let fields: ContextFields<ChartLineContext> = [
        .text("x", "The place in pixels") { String($0.x) },
        .text("y", "The base line of its words") { String($0.y) },
        .text("label", "The words") { $0.label },
        .flag("left", "Whether the words stand on the left of the line") { $0.isLeft },
    ]
}

/// Bars over time; all numbers are pixels.
package struct BarChartContext: FieldedContext {
    /// The width of the picture.
    package var width: Int
    /// The height of the picture.
    package var height: Int
    /// Where the marks of the axis begin.
    package var top: Int
    /// Where they end.
    package var bottom: Int
    /// Whether the marks stand equally far apart although their times are not.
    package var isStepped: Bool
    /// The marks of the axis.
    package var ticks: [TickContext]
    /// The bars from top to bottom.
    package var bars: [BarContext]
    /// The times that hold for all bars.
    package var lines: [ChartLineContext]

    package static let fields: ContextFields<BarChartContext> = [
        .text("width", "The width of the picture") { String($0.width) },
        .text("height", "The height of the picture") { String($0.height) },
        .text("top", "Where the marks of the axis begin") { String($0.top) },
        .text("bottom", "Where they end") { String($0.bottom) },
        .flag("stepped", "Whether the marks stand equally far apart although their times are not") { $0.isStepped },
        .list("ticks", "The marks of the axis") { $0.ticks },
        .list("bars", "The bars from top to bottom") { $0.bars },
        .list("lines", "The times that hold for all bars") { $0.lines },
    ]
}
