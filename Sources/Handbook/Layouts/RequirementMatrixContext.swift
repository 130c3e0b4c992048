/// How one plan stands towards one requirement.
package struct StandingContext: FieldedContext {
    /// The standing, in words.
    package var label: String
    /// Whether something is missing.
    package var isGap: Bool
    /// Whether the requirement does not hold for the plan.
    package var isOutside: Bool

    package static let fields: ContextFields<StandingContext> = [
        .text("label", "The standing, in words") { $0.label },
        .flag("gap", "Whether something is missing") { $0.isGap },
        .flag("outside", "Whether the requirement does not hold for the plan") { $0.isOutside },
    ]
}

/// One requirement over all plans.
package struct RequirementRowContext: FieldedContext {
    /// The requirement, further down on the page.
    package var requirement: LinkContext
    /// One for each column of plans.
    package var cells: [StandingContext]
    /// The number of plans that answer it.
    package var answered: Int
    /// The number of plans for which it holds.
    package var applicable: Int
    /// Plans in which something is missing.
    package var gaps: [LinkContext]
    /// How many more there are.
    package var hidden: Int

    package static let fields: ContextFields<RequirementRowContext> = [
        .object("requirement", "The requirement, further down on the page") { $0.requirement },
        .list("cells", "One for each column of plans") { $0.cells },
        .text("answered", "The number of plans that answer it") { String($0.answered) },
        .text("applicable", "The number of plans for which it holds") { String($0.applicable) },
        .list("gaps", "Plans in which something is missing, at most ten") { $0.gaps },
        .text("hidden", "How many more there are") { String($0.hidden) },
        .flag("hides", "Whether there are more") { $0.hidden > 0 },
    ]
}

/// Requirements by plans.
package struct RequirementMatrixContext: FieldedContext {
    /// The plans; none where there are too many for columns, and then the rows name the gaps alone.
    package var columns: [LinkContext]
    /// The requirements.
    package var rows: [RequirementRowContext]

    package static let fields: ContextFields<RequirementMatrixContext> = [
        .list("columns", "The plans, none where there are too many for columns") { $0.columns },
        .list("rows", "The requirements") { $0.rows },
    ]
}
