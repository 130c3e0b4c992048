/// A role that two steps need at the same time.
package struct OverlapContext: FieldedContext {
    /// The role.
    package var role: LinkContext
    /// The number of the step that holds the role.
    package var first: Int
    /// The number of the step that needs it as well.
    package var second: Int
    /// When the second one needs it, counted from activation.
    package var from: String
    /// When the earlier one is finished.
    package var to: String

    package static let fields: ContextFields<OverlapContext> = [
        .object("role", "The role") { $0.role },
        .text("first", "The number of the step that holds the role") { String($0.first) },
        .text("second", "The number of the step that needs it as well") { String($0.second) },
        .text("from", "When the second one needs it, counted from activation") { $0.from },
        .text("to", "When the earlier one is finished") { $0.to },
    ]
}

/// The steps of a scenario over time.
package struct TimelineContext: FieldedContext {
    /// The picture; absent where there are too many steps to draw.
    package var chart: BarChartContext?
    /// The numbers of the steps on which the recovery waits.
    package var criticalPath: [TextContext]
    /// The earliest end of the last step that counts towards recovery.
    package var finish: String?
    /// The shortest RTO of what is restored.
    package var rto: String?
    /// What has it.
    package var restores: LinkContext?
    /// Whether the steps take longer than the RTO allows.
    package var isLate: Bool
    /// Roles that are needed in two places at once.
    package var overlaps: [OverlapContext]

    package static let fields: ContextFields<TimelineContext> = [
        .object("chart", "The picture; absent where there are too many steps to draw") { $0.chart },
        .list("critical-path", "The numbers of the steps on which the recovery waits") { $0.criticalPath },
        .optionalText("finish", "The earliest end of the last step that counts towards recovery") { $0.finish },
        .optionalText("rto", "The shortest RTO of what is restored") { $0.rto },
        .object("restores", "What has that RTO") { $0.restores },
        .flag("late", "Whether the steps take longer than the RTO allows") { $0.isLate },
        .list("overlaps", "Roles that are needed in two places at once") { $0.overlaps },
    ]
}
