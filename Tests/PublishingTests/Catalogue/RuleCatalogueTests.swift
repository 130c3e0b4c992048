import Diagnostics
import TestSupport
import Testing

@testable import Publishing

/// `mainstay explain` knows every code that a run can report, and no other.
struct RuleCatalogueTests {
    private static let codes = RuleCatalogue.all.map(\.code)

    @Test func everyCodeStandsOnce() {
        #expect(Self.codes == Self.codes.sorted())
        #expect(Set(Self.codes).count == Self.codes.count)
    }

    @Test func theCatalogueHasWhatTheSourcesReport() throws {
        let reported = try Self.reportedCodes()
        #expect(reported.count > 100)
        #expect(reported.subtracting(Self.codes).sorted() == [])
        #expect(Set(Self.codes).subtracting(reported).sorted() == [])
    }

    @Test(arguments: RuleCatalogue.all.map(\.code))
    func everyEntryIsComplete(code: String) throws {
        let info = try #require(RuleCatalogue.all.first { $0.code == code })
        #expect(code.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)+/) != nil)
        for text in [info.summary, info.why, info.wrong, info.right] { #expect(!text.isEmpty) }
        #expect(!info.summary.hasSuffix("."))
        #expect(!info.summary.contains("\n"))
        #expect(info.why.hasSuffix("."))
        #expect(info.wrong != info.right)
    }

    /// The string literals that stand where a code belongs; rule documentation itself does not count.
    private static func reportedCodes() throws -> Set<String> {
        let call =
            /(?:Finding\(\s*(?:\.\w+|severity),|report\(\s*(?:\.\w+,)?|RuleInfo\(|code:)\s*"(?<code>[a-z0-9]+(?:-[a-z0-9]+)+)"/
        let property = /var code: String \{(?<body>.*?)\n    \}/.dotMatchesNewlines()
        let literal = /"(?<code>[a-z0-9]+(?:-[a-z0-9]+)+)"/
        var codes: Set<String> = []
        for path in PackageFolder.paths(below: "Sources") where path.hasSuffix(".swift") && !isDocumentation(path) {
            let text = try PackageFolder.text(path)
            for match in text.matches(of: call) { codes.insert(String(match.code)) }
            for match in text.matches(of: property) {
                for code in match.body.matches(of: literal) { codes.insert(String(code.code)) }
            }
        }
        return codes
    }

    private static func isDocumentation(_ path: String) -> Bool {
        path.contains(/\/(Source|Markup|Handbook|Theme|Publishing)Rules(\+\w+)?\.swift$/)
    }
}
