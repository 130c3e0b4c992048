import Diagnostics
import Foundation
import Handbook
import Testing
import Theming

/// The public specification, verbatim. Where it renders what does not exist as nothing, this engine reports an error.
@Suite struct MustacheSpecTests {
    static let absence: Comment = "the Mustache specification (shared/data/mustache-spec) is not beside the package"

    /// The cases whose data or partials lack what the template names.
    static let strict: Set<String> = [
        "dynamic-names: Context Misses - Partial",
        "dynamic-names: Dotted Names - Failed Lookup",
        "dynamic-names: Dotted Names - Operator Precedence",
        "dynamic-names: Dotted names - Context Stacking Failed Lookup",
        "dynamic-names: Dynamic Names - Composed Dereferencing",
        "dynamic-names: Dynamic Names - Double Dereferencing",
        "dynamic-names: Failed Lookup - Partial",
        "inheritance: Negative Sections",
        "interpolation: Ampersand Context Miss Interpolation",
        "interpolation: Basic Context Miss Interpolation",
        "interpolation: Dotted Names - Broken Chain Resolution",
        "interpolation: Dotted Names - Broken Chains",
        "interpolation: Dotted Names - Context Precedence",
        "interpolation: Dotted Names are never single keys",
        "interpolation: Triple Mustache Context Miss Interpolation",
        "inverted: Context",
        "inverted: Context Misses",
        "inverted: Dotted Names - Broken Chains",
        "inverted: List",
        "partials: Failed Lookup",
        "sections: Context Misses",
        "sections: Dotted Names - Broken Chains",
    ]

    @Test(.enabled(if: SpecCase.folder != nil, absence))
    func readsAllFiles() {
        #expect(SpecCase.all.count == 184)
        #expect(Self.strict.isSubset(of: SpecCase.all.map(\.id)))
    }

    @Test(.enabled(if: SpecCase.folder != nil, absence), arguments: SpecCase.all.filter { !strict.contains($0.id) })
    func rendersAsSpecified(_ test: SpecCase) throws {
        let page = try Self.render(test)
        #expect(page == test.expected, "\(test.desc)")
    }

    @Test(.enabled(if: SpecCase.folder != nil, absence), arguments: SpecCase.all.filter { strict.contains($0.id) })
    func reportsWhatIsMissing(_ test: SpecCase) {
        #expect(throws: (any Error).self) { try Self.render(test) }
    }

    private struct Refusal: Error {
        let findings: [Finding]
    }

    private static func render(_ test: SpecCase) throws -> String {
        let partials = test.partials ?? [:]
        let texts = [test.template] + partials.values
        let (context, shape) = JSONContext.make(test.data, rawNames: Set(texts.flatMap(rawNames)))
        let loaded = ThemeFixture(test.template, partials: partials).load(shape)
        guard loaded.theme != nil else { throw Refusal(findings: loaded.findings) }
        return try loaded.page(context)
    }

    /// The names that a template prints as markup.
    private static func rawNames(_ template: String) -> [String] {
        template.matches(of: /\{\{(?:\{|&)\s*([^}\s]+)/).map { match in
            match.1 == "." ? "." : String(match.1.split(separator: ".").last ?? "")
        }
    }
}
