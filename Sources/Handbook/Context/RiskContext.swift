/// How urgent something is, in words and as a class for the style sheet.
package struct PriorityContext: FieldedContext {
    /// What the unit's own matrix says: `20`, `首要高优先级`, `1`.
    package var native: String
    /// The name of the band, where the matrix has bands.
    package var band: String?
    /// The urgency over all matrices from 1 (least) to 5 (most), for colours.
    package var level: Int
    /// The sign that shows the level without colour.
    package var sign: String

    package static let fields: ContextFields<PriorityContext> = [
        .text("native", "The score, rank or text of the unit's matrix") { $0.native },
        .optionalText("band", "The name of the band, where the matrix has bands") { $0.band },
        .text("level", "The urgency over all matrices, 1 (least) to 5 (most)") { String($0.level) },
        .text("sign", "A sign that shows the level without colour") { $0.sign },
    ]
}

/// A measure with its owner and deadline.
package struct MeasureContext: FieldedContext {
    /// What is done.
    package var text: String
    /// Who does it.
    package var owner: LinkContext?
    /// By when, as readers of the language write dates.
    package var due: String?
    /// By when, as `YYYY-MM-DD`.
    package var dueDate: String?
    /// When it was done.
    package var closed: String?

    package static let fields: ContextFields<MeasureContext> = [
        .text("text", "What is done") { $0.text },
        .object("owner", "Who does it") { $0.owner },
        .optionalText("due", "By when") { $0.due },
        .optionalText("due-date", "By when, as YYYY-MM-DD") { $0.dueDate },
        .optionalText("closed", "When it was done") { $0.closed },
    ]
}

/// A row of a risk register.
package struct RiskContext: FieldedContext {
    /// The identifier of the risk.
    package var id: String
    /// The title with the place where it is described.
    package var title: LinkContext
    /// The unit.
    package var unit: LinkContext
    /// The priority before measures.
    package var priority: PriorityContext?
    /// The priority once measures work.
    package var residual: PriorityContext?
    /// The step of the likelihood scale, in words.
    package var likelihood: String
    /// The step of the impact scale, in words.
    package var impact: String
    /// What the risk is about.
    package var category: String
    /// Inside or outside.
    package var origin: String?
    /// A hazard code.
    package var hazard: String?
    /// How it comes about.
    package var causes: [TextContext]
    /// What it does.
    package var effect: String?
    /// What it hits.
    package var affects: [LinkContext]
    /// What is done about it.
    package var treatment: String?
    /// The measures.
    package var mitigations: [MeasureContext]
    /// The scenarios that answer it.
    package var scenarios: [LinkContext]
    /// Who answers for it.
    package var owner: LinkContext?
    /// Who accepted it and until when, in words.
    package var acceptance: String?
    /// The places on the scales that all matrices share, by which a register sorts.
    package var ranks: RiskRanksContext
    /// Whether it waits for a human to confirm it.
    package var isUnconfirmed: Bool
    /// What changed in it since the version that the handbook is compared with.
    package var change: ChangeMarkContext?

    package static let fields: ContextFields<RiskContext> = [
        .text("id", "The identifier; its anchor is risk- and this") { $0.id },
        .object("title", "The title with the place where it is described") { $0.title },
        .object("unit", "The unit") { $0.unit },
        .object("priority", "The priority before measures") { $0.priority },
        .object("residual", "The priority once measures work") { $0.residual },
        .text("likelihood", "The step of the likelihood scale, in words") { $0.likelihood },
        .text("impact", "The step of the impact scale, in words") { $0.impact },
        .text("category", "What the risk is about") { $0.category },
        .optionalText("origin", "Inside or outside") { $0.origin },
        .optionalText("hazard", "A hazard code") { $0.hazard },
        .list("causes", "How it comes about") { $0.causes },
        .optionalText("effect", "What it does") { $0.effect },
        .list("affects", "What it hits") { $0.affects },
        .optionalText("treatment", "What is done about it") { $0.treatment },
        .list("mitigations", "The measures") { $0.mitigations },
        .list("scenarios", "The scenarios that answer it") { $0.scenarios },
        .object("owner", "Who answers for it") { $0.owner },
        .optionalText("acceptance", "Who accepted it and until when") { $0.acceptance },
        .object("ranks", "Its places on the scales that all matrices share, to sort by") { $0.ranks },
        .flag("unconfirmed", "Whether it waits for a human to confirm it") { $0.isUnconfirmed },
        .object("change", "What changed in it; absent where nothing did, or nobody compares") { $0.change },
    ]
}

/// Where a risk stands on scales that all matrices share, from 0 to 1000; −1 for what is not rated.
package struct RiskRanksContext: FieldedContext {
    /// The urgency before measures.
    package var urgency: Int
    /// The urgency once measures work.
    package var residual: Int
    /// The likelihood.
    package var likelihood: Int
    /// The impact.
    package var impact: Int
    /// The field of its matrix, as `score-5x5.4.5`; empty for what is not rated.
    package var cell: String

    package static let fields: ContextFields<RiskRanksContext> = [
        .text("urgency", "The urgency before measures, 0 to 1000, -1 where not rated") { String($0.urgency) },
        .text("residual", "The urgency once measures work, 0 to 1000, -1 where not rated") { String($0.residual) },
        .text("likelihood", "The place on the scale of likelihood, 0 to 1000") { String($0.likelihood) },
        .text("impact", "The place on the scale of impact, 0 to 1000") { String($0.impact) },
        .text("cell", "The field of its matrix, such as score-5x5.4.5") { $0.cell },
    ]
}

/// A priority matrix with the risks of a unit in its cells.
package struct MatrixContext: FieldedContext {
    /// A row of the matrix: one step of the likelihood scale.
    package struct Row: FieldedContext {
        /// The step, in words.
        package var label: String
        /// One cell for each step of the impact scale.
        package var cells: [Cell]

        package static let fields: ContextFields<Row> = [
            .text("label", "The step of the likelihood scale") { $0.label },
            .list("cells", "One cell for each step of the impact scale") { $0.cells },
        ]
    }

    /// A cell of the matrix.
    package struct Cell: FieldedContext {
        /// What the matrix says here.
        package var priority: PriorityContext
        /// The risks that fall here.
        package var risks: [LinkContext]
        /// How many there are.
        package var count: Int
        /// All of them, where only some are shown.
        package var all: LinkContext?

        package static let fields: ContextFields<Cell> = [
            .object("priority", "What the matrix says here") { $0.priority },
            .list("risks", "The risks that fall here") { $0.risks },
            .text("count", "How many there are") { String($0.count) },
            .flag("any", "Whether there are any") { $0.count > 0 },
            .object("all", "All of them, where only some are shown") { $0.all },
        ]
    }

    /// The title of the matrix.
    package var title: String
    /// How to read its values: which end is the urgent one.
    package var direction: String
    /// The steps of the impact scale from the least to the worst.
    package var columns: [TextContext]
    /// The rows from the most likely to the least.
    package var rows: [Row]

    package static let fields: ContextFields<MatrixContext> = [
        .text("title", "The title of the matrix") { $0.title },
        .text("direction", "Which end of its values is the urgent one") { $0.direction },
        .list("columns", "The steps of the impact scale, the least first") { $0.columns },
        .list("rows", "The rows, the most likely first") { $0.rows },
    ]
}
