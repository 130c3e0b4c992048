package import Diagnostics

/// Turns Markdown into documents; one parser serves any number of threads.
package struct MarkdownParser: Sendable {
    /// What a text gave: its document, or the findings for which it was refused.
    package struct Outcome: Sendable {
        /// Nil where the text would cost too much to parse.
        package let document: MarkdownDocument?
        /// Empty where there is a document.
        package let findings: [Finding]
    }

    private let options: MarkdownOptions

    package init(options: MarkdownOptions = MarkdownOptions()) {
        self.options = options
    }

    /// Parses one text: checks its cost, hides its references, lets the C library parse it, and writes the tree down.
    package func parse(_ source: MarkdownSource) -> Outcome {
        let map = SourceMap(source)
        let findings = CostCheck.findings(in: map)
        guard findings.isEmpty else { return Outcome(document: nil, findings: findings) }
        var bytes = source.bytes
        let tokens = ReferenceTokens(hidingReferencesIn: &bytes)
        let tree = CommonMarkTree(parsing: bytes, with: InlineExtensions.needed(by: bytes))
        var builder = DocumentBuilder(map, bytes: bytes, tokens: tokens, options: options)
        return Outcome(document: builder.build(from: tree), findings: [])
    }
}
