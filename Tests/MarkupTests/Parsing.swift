import Diagnostics
import Testing

@testable import Markup

/// Parses a text that is expected to be accepted.
func parse(_ text: String, options: MarkdownOptions = MarkdownOptions(), firstLine: Int = 1) throws -> MarkdownDocument
{
    let source = MarkdownSource(text: text, file: FileID(0), firstLine: firstLine)
    let outcome = MarkdownParser(options: options).parse(source)
    #expect(outcome.findings.isEmpty)
    return try #require(outcome.document)
}

/// Renders a text with the resolver of the tests.
func html(_ text: String, options: MarkdownOptions = MarkdownOptions()) throws -> String {
    try parse(text, options: options).html(resolve: resolve)
}

/// Knows every reference of kind `activity`, every relative path that ends in `.md`, and every picture in `img/`.
func resolve(_ target: LinkTarget) -> ResolvedLink? {
    switch target {
    case .entity(let text, _):
        text.hasPrefix("activity:") ? ResolvedLink(href: "a/\(text.dropFirst(9)).html", title: "Pay <all>") : nil
    case .relative(let path, let fragment):
        path.hasSuffix(".md") || path.isEmpty
            ? ResolvedLink(href: path.dropLast(3) + (fragment.map { "#" + $0 } ?? ""), title: "Page") : nil
    case .image(let path): path.hasPrefix("img/") ? ResolvedLink(href: "../" + path, title: "") : nil
    case .external: nil
    }
}

/// A text with `‹` and `›` around the stretch that is expected to be underlined.
struct MarkedText {
    let text: String
    let location: Diagnostics.SourceLocation

    init(_ marked: String, firstLine: Int = 1) throws {
        var places: [(line: Int, column: Int)] = []
        var (line, column) = (firstLine, 1)
        var text = String.UnicodeScalarView()
        for scalar in marked.unicodeScalars {
            if scalar == "‹" || scalar == "›" {
                places.append((line, column))
                continue
            }
            text.append(scalar)
            column += 1
            if scalar == "\n" { (line, column) = (line + 1, 1) }
        }
        try #require(places.count == 2)
        self.text = String(text)
        location = Diagnostics.SourceLocation(
            file: FileID(0), line: places[0].line, column: places[0].column, endLine: places[1].line,
            endColumn: places[1].column)
    }
}
