import Diagnostics
import Testing

@testable import Publishing

struct SingleFileTests {
    private func document(_ workshop: Workshop, _ change: (inout BuildOptions) -> Void = { _ in }) async throws
        -> String
    {
        let build = HandbookBuild(
            try workshop.options {
                $0.unit = "finance"
                change(&$0)
            })
        let result = try await build.document()
        return String(decoding: try #require(result.bytes, "\(result.report.errors)"), as: UTF8.self)
    }

    private static let narrative = "![map](map.png) [sales](../sales/plan.md) <https://example.org/a?b=c> [[role:lead]]"

    private func workshop() throws -> Workshop {
        try Workshop([
            "units/finance/plan.md": Workshop.plan("Finance", narrative: Self.narrative),
            "units/sales/plan.md": Workshop.plan("Sales"), "units/finance/map.png": "bytes of a picture",
        ])
    }

    @Test func carriesEverythingWithIt() async throws {
        let text = try await document(try workshop())
        #expect(text.contains("src=\"data:image/png;base64,\(Base64.encode(Array("bytes of a picture".utf8)))\""))
        let addresses = text.split(separator: "href=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        #expect(addresses.count > 10)
        #expect(addresses.filter { !$0.hasPrefix("#") } == [])
        #expect(!text.contains("<script") && !text.contains("<link"))
        #expect(text.contains("https://example.org/a?b=c") && text.contains(" sales "))
    }

    @Test func letsInItsOwnStyleSheetAndNothingElse() async throws {
        let text = try await document(try workshop())
        let style = try #require(text.split(separator: "<style>").last?.split(separator: "</style>").first)
        let hash = Base64.encode(SHA256.hash(Array(style.utf8)))
        #expect(
            text.contains(
                "content=\"default-src &#39;none&#39;; style-src &#39;sha256-\(hash)&#39;; img-src data:;")
                || text.contains("content=\"default-src 'none'; style-src 'sha256-\(hash)'; img-src data:;"))
        #expect(style.contains(".title-page") && style.contains("@page"))
    }

    @Test func speaksTheLanguageAskedFor() async throws {
        #expect(try await document(try workshop()).contains("<html lang=\"en\""))
        #expect(try await document(try workshop()) { $0.language = "zh-Hans" }.contains("<html lang=\"zh-Hans\""))
    }

    @Test func isNotMadeWhereThereAreErrors() async throws {
        let workshop = try Workshop(["units/finance/plan.md": Workshop.plan("Finance", narrative: "[[risk:none]]")])
        let result = try await HandbookBuild(try workshop.options { $0.unit = "finance" }).document()
        #expect(result.bytes == nil)
        #expect(result.report.errors == ["content/units/finance/plan.md:7:1: unknown-reference"])
    }
}
