/// What libyaml's complaints mean to somebody who writes plans.
struct YAMLProblem {
    /// The fault in plain words; libyaml's own where we know no better.
    let message: String
    /// What to do about it.
    let help: String
    /// Whether the fault lies where the construct begins, not where reading it became impossible.
    let liesAtBeginning: Bool

    /// The meaning of a complaint of libyaml.
    init(_ problem: String) {
        let known = Self.explanations.first { problem.contains($0.problem) }
        message = known?.message ?? problem
        help = known?.help ?? "compare with the lines around it"
        liesAtBeginning = Self.unclosed.contains(where: problem.contains)
    }

    private static let unclosed = [
        "could not find expected ':'", "unexpected end of stream", "unexpected document indicator",
        "did not find expected ',' or",
    ]

    private static let explanations: [(problem: String, message: String, help: String)] = [
        (
            "mapping values are not allowed", "a colon followed by a space begins a second value on this line",
            "put the text in quotes; a reference such as role:some-id has no space"
        ),
        (
            "could not find expected ':'", "a line without 'key: value'",
            "add the colon, or indent the line under its key"
        ),
        ("did not find expected key", "a line that fits neither the key above nor its list", "check the indentation"),
        (
            "did not find expected '-' indicator", "a line that is no item of the list above",
            "begin it with '- ' or check the indentation"
        ),
        ("unexpected end of stream", "a quotation mark that is never closed", "close it"),
        ("unexpected document indicator", "a quotation mark that is never closed", "close it"),
        (
            "did not find expected ',' or", "a bracket that is never closed, or a comma is missing after it",
            "close the bracket, or add the comma"
        ),
        ("did not find expected node content", "a bracket, comma or colon where a value belongs", "write the value"),
        (
            "found character that cannot start any token", "a character that cannot begin a value",
            "put the text in quotes"
        ),
        ("control characters are not allowed", "a control character that YAML forbids", "delete it"),
        (
            "block sequence entries are not allowed", "a list item that begins in the middle of a line",
            "put each item on a line of its own"
        ),
        (
            "did not find expected <document start>", "text after the end of the value",
            "write 'key: value' lines, or '- ' before each item"
        ),
        ("found unknown escape character", "a backslash that means nothing in double quotes", "use single quotes"),
        (
            "found undefined alias", "an alias '*' stands for a value elsewhere",
            "write the value out, or put the text in quotes"
        ),
        ("exceeded max", "brackets nested too deeply", "flatten the structure"),
    ]
}
