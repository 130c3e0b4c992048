/// The layout `page`: a free page.
package struct FreePageContext: FieldedContext {
    /// The frame.
    package var page: PageFrame
    /// The text.
    package var narrative: NarrativeContext

    package static let fields: ContextFields<FreePageContext> = [
        .object("page", "The frame of the page") { $0.page },
        .object("narrative", "The text") { $0.narrative },
    ]
}

/// A word of the glossary.
package struct TermContext: FieldedContext {
    /// The identifier, which is the anchor.
    package var id: String
    /// The word.
    package var term: String
    /// The word in the other languages of the handbook.
    package var translations: [TextContext]
    /// What it means.
    package var definition: String

    package static let fields: ContextFields<TermContext> = [
        .text("id", "The identifier, which is the anchor") { $0.id },
        .text("term", "The word") { $0.term },
        .list("translations", "The word in the other languages") { $0.translations },
        .text("definition", "What it means") { $0.definition },
    ]
}

/// The layout `glossary`.
package struct GlossaryContext: FieldedContext {
    /// The frame.
    package var page: PageFrame
    /// The words in order.
    package var terms: [TermContext]

    package static let fields: ContextFields<GlossaryContext> = [
        .object("page", "The frame of the page") { $0.page },
        .list("terms", "The words in order") { $0.terms },
    ]
}

/// A duty from law, a standard or a contract.
package struct RequirementContext: FieldedContext {
    /// The identifier, which is the anchor.
    package var id: String
    /// The title.
    package var title: String
    /// Who made it.
    package var authority: String?
    /// Where it holds.
    package var jurisdictions: [TextContext]
    /// For whom it holds.
    package var industries: [TextContext]
    /// What starts the clock.
    package var trigger: String?
    /// The time until the authority must know.
    package var within: String?
    /// What in the handbook answers it.
    package var satisfiedBy: [LinkContext]
    /// The plans that cite it.
    package var plans: [LinkContext]
    /// Where the text can be read.
    package var source: String?
    /// The address of the text, where the source is one on the web.
    package var sourceHref: String?
    /// By when somebody must check that it still holds.
    package var verifyBy: String?
    /// The same as `YYYY-MM-DD`, for the reader's clock.
    package var verifyByDate: String?

    package static let fields: ContextFields<RequirementContext> = [
        .text("id", "The identifier, which is the anchor") { $0.id },
        .text("title", "The title") { $0.title },
        .optionalText("authority", "Who made it") { $0.authority },
        .list("jurisdictions", "Where it holds") { $0.jurisdictions },
        .list("industries", "For whom it holds") { $0.industries },
        .optionalText("trigger", "What starts the clock") { $0.trigger },
        .optionalText("within", "The time until the authority must know") { $0.within },
        .list("satisfied-by", "What in the handbook answers it") { $0.satisfiedBy },
        .list("plans", "The plans that cite it") { $0.plans },
        .optionalText("source", "Where the text can be read") { $0.source },
        .optionalText("source-href", "The address of the text, where the source is one on the web") { $0.sourceHref },
        .optionalText("verify-by", "By when somebody must check that it still holds") { $0.verifyBy },
        .optionalText("verify-by-date", "The same as YYYY-MM-DD, for the reader's clock") { $0.verifyByDate },
    ]
}

/// The layout `requirements`.
package struct RequirementsContext: FieldedContext {
    /// The frame.
    package var page: PageFrame
    /// The duties.
    package var requirements: [RequirementContext]
    /// The duties by plans; nil without either.
    package var matrix: RequirementMatrixContext?

    package static let fields: ContextFields<RequirementsContext> = [
        .object("page", "The frame of the page") { $0.page },
        .list("requirements", "The duties") { $0.requirements },
        .object("matrix", "The duties by plans, absent without either") { $0.matrix },
    ]
}

/// A rule that plans are checked by.
package struct RuleContext: FieldedContext {
    /// The code, which is the anchor.
    package var code: String
    /// The severity, in words.
    package var severity: String
    /// The word for the severity in reports.
    package var severityID: String
    /// What must hold.
    package var summary: String
    /// Why it matters.
    package var why: String
    /// A text that breaks the rule.
    package var wrong: String
    /// The same put right.
    package var right: String

    package static let fields: ContextFields<RuleContext> = [
        .text("code", "The code, which is the anchor") { $0.code },
        .text("severity", "The severity, in words") { $0.severity },
        .text("severity-id", "error, warning or note") { $0.severityID },
        .text("summary", "What must hold") { $0.summary },
        .text("why", "Why it matters") { $0.why },
        .text("wrong", "A text that breaks the rule") { $0.wrong },
        .text("right", "The same put right") { $0.right },
    ]
}

/// The layout `rules`: every rule that plans are checked by.
package struct RulesContext: FieldedContext {
    /// The frame.
    package var page: PageFrame
    /// The rules by code.
    package var rules: [RuleContext]

    package static let fields: ContextFields<RulesContext> = [
        .object("page", "The frame of the page") { $0.page },
        .list("rules", "The rules by code") { $0.rules },
    ]
}
