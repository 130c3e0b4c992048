/// What libyaml's complaints mean to somebody who writes plans.
enum YAMLProblem {
    private static let explanations: [(problem: String, message: String, help: String)] = [
        (
            "mapping values are not allowed", "a colon followed by a space begins a second value on this line",
            "put the text in quotes"
        ),
        ("could not find expected ':'", "a line without 'key: value'", "add the colon, or indent the line under its key"),
        ("did not find expected key", "a line that fits neither the key above nor its list", "check the indentation"),
        (
            "did not find expected '-' indicator", "a line that is no item of the list above",
            "begin it with '- ' or check the indentation"
        ),
        ("unexpected end of stream", "a quotation mark or bracket that is never closed", "close it"),
        ("did not find expected ',' or", "a bracket that is never closed, or a missing comma", "close it"),
        (
            "found character that cannot start any token", "a character that cannot begin a value",
            "put the text in quotes"
        ),
        ("control characters are not allowed", "a control character that YAML forbids", "delete it"),
        (
            "block sequence entries are not allowed", "a list item that begins in the middle of a line",
            "put each item on a line of its own"
        ),
    ]

    /// The fault in plain words; libyaml's own where we know no better.
    static func message(_ problem: String) -> String {
        explanations.first { problem.contains($0.problem) }?.message ?? problem
    }

    /// What to do about it.
    static func help(_ problem: String) -> String {
        explanations.first { problem.contains($0.problem) }?.help ?? "compare with the lines around it"
    }
}
