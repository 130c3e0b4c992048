/// The growth of one kind of harm.
package struct ImpactCurveContext: FieldedContext {
    /// What is harmed.
    package var label: String
    /// The start of the words.
    package var labelX: Int
    /// The base line of the words.
    package var labelY: Int
    /// The steps as SVG path data.
    package var path: String
    /// The area below the steps as SVG path data.
    package var area: String
    /// The line of no harm.
    package var base: Int
    /// The line of unacceptable harm.
    package var ceiling: Int
    /// The right end of both lines.
    package var right: Int
    /// The level that is reached in the end.
    package var level: String
    /// The start of its words.
    package var levelX: Int
    /// The base line of its words.
    package var levelY: Int
    /// Whether that level is unacceptable.
    package var isWorst: Bool

    package static let fields: ContextFields<ImpactCurveContext> = [
        .text("label", "What is harmed") { $0.label },
        .text("label-x", "The start of the words") { String($0.labelX) },
        .text("label-y", "The base line of the words") { String($0.labelY) },
        .text("path", "The steps as SVG path data") { $0.path },
        .text("area", "The area below the steps as SVG path data") { $0.area },
        .text("base", "The line of no harm") { String($0.base) },
        .text("ceiling", "The line of unacceptable harm") { String($0.ceiling) },
        .text("right", "The right end of both lines") { String($0.right) },
        .text("level", "The level that is reached in the end") { $0.level },
        .text("level-x", "The start of its words") { String($0.levelX) },
        .text("level-y", "The base line of its words") { String($0.levelY) },
        .flag("worst", "Whether that level is unacceptable") { $0.isWorst },
    ]
}

/// The growth of harm over time; all numbers are pixels.
package struct ImpactChartContext: FieldedContext {
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
    /// One curve for each category.
    package var curves: [ImpactCurveContext]
    /// RTO, MTPD and the MTPD that the analysis implies.
    package var lines: [ChartLineContext]

    package static let fields: ContextFields<ImpactChartContext> = [
        .text("width", "The width of the picture") { String($0.width) },
        .text("height", "The height of the picture") { String($0.height) },
        .text("top", "Where the marks of the axis begin") { String($0.top) },
        .text("bottom", "Where they end") { String($0.bottom) },
        .flag("stepped", "Whether the marks stand equally far apart although their times are not") { $0.isStepped },
        .list("ticks", "The marks of the axis") { $0.ticks },
        .list("curves", "One curve for each category") { $0.curves },
        .list("lines", "RTO, MTPD and the MTPD that the analysis implies") { $0.lines },
    ]
}

/// What the impact analysis says about the MTPD.
package struct ImpactSummaryContext: FieldedContext {
    /// The picture; absent without points.
    package var chart: ImpactChartContext?
    /// The first time at which something is unacceptable.
    package var implied: String?
    /// What is unacceptable then.
    package var impliedBy: String?
    /// The MTPD of the plan.
    package var declared: String?
    /// Whether the declared MTPD is longer than the implied one.
    package var isLate: Bool

    package static let fields: ContextFields<ImpactSummaryContext> = [
        .object("chart", "The picture; absent without points") { $0.chart },
        .optionalText("implied", "The first time at which something is unacceptable") { $0.implied },
        .optionalText("implied-by", "What is unacceptable then") { $0.impliedBy },
        .optionalText("declared", "The MTPD of the plan") { $0.declared },
        .flag("late", "Whether the declared MTPD is longer than the implied one") { $0.isLate },
    ]
}
