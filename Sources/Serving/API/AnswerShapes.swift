extension Shape {
    /// A text of any length that fits into an answer.
    static let anyText = Shape.text(TextForm(0...16_777_216))

    /// Files to be put below a content folder.
    static let files = Shape.list(
        .object([
            Member("path", sourcePath, required: true, "The path below the content folder"),
            Member("text", sourceText, required: true, "The whole text of the file"),
        ]), upTo: 200)

    /// The report of `mainstay check --format json`.
    static let report = Shape.open([
        Member("version", .integer(1...1), required: true, "The version of this form"),
        Member(
            "summary",
            .open([
                Member("errors", .integer(0...Int(Int32.max)), required: true, "The number of errors"),
                Member("warnings", .integer(0...Int(Int32.max)), required: true, "The number of warnings"),
                Member("notes", .integer(0...Int(Int32.max)), required: true, "The number of notes"),
            ]), required: true, "How many findings there are"),
        Member("findings", .list(finding, upTo: 100_000), required: true, "The findings in source order"),
    ])

    private static let finding = Shape.open([
        Member("code", anyText, required: true, "The name of the fault; mainstay explain tells more"),
        Member("severity", .word(["error", "warning", "note"]), required: true, "How bad it is"),
        Member("message", anyText, required: true, "What is wrong, in one line"),
    ])

    /// The list of plans, as api/v1/plans.json of a site.
    static let plans = Shape.open([
        Member("version", .integer(1...1), required: true, "The version of this form"),
        Member("organisation", .open([]), required: true, "The name of the organisation by language"),
        Member("languages", .list(anyText, upTo: 100), required: true, "The languages, the default one first"),
        Member("plans", .list(.open([]), upTo: 1_000_000), required: true, "The plans in the order of their units"),
    ])

    /// One plan with its tables, as api/v1/units/<unit>.json of a site.
    static let plan = Shape.open([
        Member("version", .integer(1...1), required: true, "The version of this form"),
        Member("plan", .open([]), required: true, "The plan as a whole"),
        Member("risks", rows, required: true, "The risk register"),
        Member("recovery", rows, required: true, "RTO, RPO and recovery times, in seconds"),
        Member("actions", rows, required: true, "What is done in each scenario"),
        Member("exercises", rows, required: true, "Exercises and what they found"),
    ])

    /// A table, as mainstay export writes it.
    static let table = Shape.open([
        Member("version", .integer(1...1), required: true, "The version of this form"),
        Member("table", anyText, required: true, "The name of the table"),
        Member("languages", .list(anyText, upTo: 100), required: true, "The languages, the default one first"),
        Member("rows", rows, required: true, "The rows"),
    ])

    /// What follows from a loss.
    static let loss = Shape.open([
        Member("version", .integer(1...1), required: true, "The version of this form"),
        Member("lost", .open([]), required: true, "What is lost"),
        Member("activities", rows, required: true, "The activities that suffer, those that stop first come first"),
        Member("isCut", .flag, required: true, "Whether there are more activities than listed"),
        Member("scenarios", rows, required: true, "The scenarios to follow"),
        Member("messages", rows, required: true, "The messages to send"),
    ])

    /// What a change means.
    static let comparison = Shape.object([
        Member(
            "review",
            .open([
                Member("version", .integer(1...1), required: true, "The version of this form"),
                Member("base", anyText, required: true, "What the older version is called"),
                Member("head", anyText, required: true, "What the newer version is called"),
                Member("meaning", .flag, required: true, "Whether more than formatting changed"),
                Member("remarks", .list(anyText, upTo: 100_000), required: true, "What keeps it from being whole"),
                Member("sections", rows, required: true, "The changes by unit, those that ask less first"),
                Member("findings", .open([]), required: true, "What a check finds in one version only"),
            ]), required: true, "The comparison, as mainstay review --format json prints it"),
        Member("markdown", anyText, required: true, "The same for people, as a comment of a pull request"),
    ])

    /// What a search found.
    static let hits = Shape.object([
        Member(
            "hits",
            .list(
                .object([
                    Member("kind", anyText, required: true, "What it is, in the language of the search"),
                    Member("title", anyText, required: true, "Its title"),
                    Member("context", anyText, required: true, "Where it belongs; empty where it stands for itself"),
                    Member("route", anyText, required: true, "The route from the root of the site"),
                    Member("line", anyText, required: true, "The first line that says what was searched for"),
                ]), upTo: 100), required: true, "The places, the best first")
    ])

    private static let rows = Shape.list(.open([]), upTo: 1_000_000)
}
