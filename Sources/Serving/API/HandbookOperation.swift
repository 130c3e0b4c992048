package import Diagnostics

/// Something that can be asked of a handbook, by HTTP and by MCP alike: one declaration of what goes in and comes out.
package struct HandbookOperation: Sendable {
    /// How an operation is reached by HTTP below `/api/v1`.
    package enum Route: Hashable, Sendable {
        /// A path whose parts in braces are members of the input; the others come from the query.
        case get(String)
        /// A path; the input is the body.
        case post(String)
    }

    /// The kebab-case name, which is also that of the tool.
    package let name: String
    /// What people call it.
    package let title: String
    /// What it is good for, in a sentence or two.
    package let summary: String
    /// The way to it.
    package let route: Route
    /// What goes in.
    package let input: [Shape.Member]
    /// What comes out.
    package let output: Shape
    /// Whether what comes out can be written as files, member `files`.
    package var makesFiles = false
    /// Whether it is a tool too; what MCP has as a prompt is none.
    package var isTool = true
    /// Answers; the input has the shape that is declared.
    package let run: @Sendable (JSONValue) async throws(Problem) -> JSONValue

    /// Checks the input, and answers.
    package func callAsFunction(_ input: JSONValue) async throws(Problem) -> JSONValue {
        let faults = Shape.object(self.input).faults(in: input)
        guard faults.isEmpty else {
            throw Problem(.unprocessableContent, "the request is not as the schema wants it", errors: faults)
        }
        return try await run(input)
    }
}
