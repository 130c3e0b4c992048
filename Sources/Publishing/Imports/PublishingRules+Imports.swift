internal import Diagnostics

extension PublishingRules {
    /// What tables of risks and plans in free text may hold, and which plans they can be put into.
    static let imports: [RuleInfo] = tables + freePlans

    /// What a plan in free Markdown may leave open.
    private static let freePlans: [RuleInfo] = [
        RuleInfo(
            code: "import-assumed", severity: .warning,
            summary: "A plan in free text states what each of its entries needs",
            why: """
                Likelihoods, deadlines and owners that nobody stated are assumed, so that the plan can be built and
                read. They say nothing until somebody has put in the right ones.
                """,
            wrong: "| 数据泄露 | 严重 |",
            right: "| 数据泄露 | 高 | 严重 |"),
        RuleInfo(
            code: "import-kept-in-narrative", severity: .note,
            summary: "What a plan in free text says has a place among its entries",
            why: """
                Nothing of an imported text is dropped: a sentence that is no entry stands in the narrative. A fact
                that other pages need, such as a deadline, is found there by nobody else.
                """,
            wrong: "- 确保沟通高效且不混乱",
            right: "- 对客户:在网站与短信发布公告"),
    ]

    /// What a table may hold.
    private static let tables: [RuleInfo] = [
        RuleInfo(
            code: "csv-quote-unclosed", severity: .error,
            summary: "Every quote that opens a cell of a table is closed",
            why: "Everything behind it would become the text of one cell, and whole rows would be lost in it.",
            wrong: """
                title,effect
                Fire,"The server room burns
                """,
            right: """
                title,effect
                Fire,"The server room burns"
                """),
        RuleInfo(
            code: "csv-text-after-quote", severity: .warning,
            summary: "Nothing follows the closing quote of a cell",
            why: """
                A quote within a quoted cell is written twice; a single one ends it, and what follows could belong
                anywhere.
                """,
            wrong: """
                title
                "The "core" system stops"
                """,
            right: """
                title
                "The ""core"" system stops"
                """),
        RuleInfo(
            code: "import-empty", severity: .error,
            summary: "A table of risks has a row of headings",
            why: "Without headings nobody can tell what a column holds.",
            wrong: "An empty file",
            right: "title,category,likelihood,impact"),
        RuleInfo(
            code: "import-no-title-column", severity: .error,
            summary: "One column of a table holds the titles of the risks",
            why: "A table without one is most likely no register of risks, or its headings stand further down.",
            wrong: "colour,size",
            right: "title,category,likelihood,impact"),
        RuleInfo(
            code: "import-unknown-column", severity: .warning,
            summary: "Every column of a table has a place in a risk",
            why: """
                Its cells become comments beside the risks, so that nothing is lost; but nobody computes with
                comments.
                """,
            wrong: "title,colour",
            right: "title,category"),
        RuleInfo(
            code: "import-repeated-column", severity: .warning,
            summary: "Every column of a table holds something else",
            why: "Of two columns for one field only the first is used; the cells of the second become comments.",
            wrong: "likelihood,probability",
            right: "likelihood,impact"),
        RuleInfo(
            code: "import-unknown-word", severity: .warning,
            summary: "Categories, origins and treatments are words of the model",
            why: """
                Another word would be refused by every check. It stands as a comment beside the risk until
                somebody decides.
                """,
            wrong: "category: naturel",
            right: "category: natural"),
        RuleInfo(
            code: "import-off-scale-rating", severity: .warning,
            summary: "Ratings are steps of the matrix of the plan",
            why: "A rating from another scale says nothing about the priority on this one.",
            wrong: "likelihood: 7, on a scale from 1 to 5",
            right: "likelihood: 5"),
        RuleInfo(
            code: "import-unknown-reference", severity: .warning,
            summary: "Owners are roles, and what a risk hits is in the handbook",
            why: "A name that nobody knows answers for nothing. Roles may be named by title, identifier or holder.",
            wrong: "owner: Head of finanze",
            right: "owner: Head of finance"),
        RuleInfo(
            code: "import-unreadable-value", severity: .warning,
            summary: "Days and codes can be read in one way only",
            why: """
                The third of April and the fourth of March look the same in a table; guessing would be wrong half
                the time.
                """,
            wrong: "due: 03/04/2026",
            right: "due: 2026-04-03"),
        RuleInfo(
            code: "import-unplaced-cell", severity: .warning,
            summary: "Every cell of a table belongs to a column and a measure",
            why: "It stands as a comment beside the risk until somebody puts it in its place.",
            wrong: "Three owners for two measures",
            right: "One owner for each measure, line by line"),
        RuleInfo(
            code: "import-missing-field", severity: .warning,
            summary: "Every risk has a title, a category, a likelihood and an impact",
            why: "The risk is kept as it is, but the next check will ask for what is missing.",
            wrong: """
                title,category,likelihood,impact
                ,cyber,3,4
                """,
            right: """
                title,category,likelihood,impact
                Fraud,cyber,3,4
                """),
        RuleInfo(
            code: "import-existing-risk", severity: .note,
            summary: "A risk that the plan has stays as it is",
            why: "An import only adds. What people wrote in the plan since the table was made is never overwritten.",
            wrong: "A row whose id or title is in the plan",
            right: "A row for a new risk"),
        RuleInfo(
            code: "import-other-unit", severity: .note,
            summary: "A row is imported into the unit that it names",
            why: "A table of the whole handbook has rows of every unit; those of others are left out.",
            wrong: "A row of unit sales, with --unit finance",
            right: "A row of unit finance, with --unit finance"),
        RuleInfo(
            code: "import-repeated-id", severity: .warning,
            summary: "Every row has an identifier of its own",
            why: "References would mean only one of two risks, so the second gets a number behind its identifier.",
            wrong: "id: fraud in two rows",
            right: "id: fraud and id: fraud-by-staff"),
        RuleInfo(
            code: "import-risks-in-header", severity: .error,
            summary: "Imported risks go into risks.yaml",
            why: """
                A plan keeps its risks in one place. A file beside the list in the header would be refused by the
                next check.
                """,
            wrong: "risks: in the header of plan.md",
            right: "units/finance/risks.yaml"),
        RuleInfo(
            code: "import-into-faulty-plan", severity: .error,
            summary: "A plan without errors can be added to",
            why: "While its files cannot be read nobody can tell which risks the plan has.",
            wrong: "A risks.yaml with a missing bracket",
            right: "A risks.yaml that check accepts"),
        RuleInfo(
            code: "import-cannot-append", severity: .error,
            summary: "The file of risks is a list of one item after the other",
            why: """
                More risks can be put behind such a list only; before anything is written the result is read back
                and compared.
                """,
            wrong: "[{id: fraud, title: Fraud}]",
            right: """
                - id: fraud
                  title: Fraud
                """),
        RuleInfo(
            code: "import-file-changed", severity: .error,
            summary: "Nobody changes the file of risks during an import",
            why: "What somebody else wrote meanwhile would be lost.",
            wrong: "An editor saves risks.yaml at the same moment",
            right: "Run the import again"),
    ]
}
