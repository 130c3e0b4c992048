import Diagnostics
import Foundation
import Testing

@testable import Review

/// A review finds the links that a change broke or mended, wherever they stand.
struct LinkReviewTests {
    private static let hospital = "units/hospital/plan.md"
    private static let policy = "pages/policy.md"

    /// New and fixed findings about links as `code path:line`.
    private func links(
        prepare: (ScriptedRepository) throws -> Void = { _ in }, _ change: (ScriptedRepository) throws -> Void
    ) async throws -> (new: [String], fixed: [String]) {
        let repository = try ScriptedRepository()
        try prepare(repository)
        try repository.commit("Prepared")
        try change(repository)
        let findings = try await repository.review("HEAD").findings
        func shown(_ found: [Finding]) -> [String] {
            found.filter { ["unknown-reference", "broken-link", "unknown-anchor"].contains($0.code) }.map { finding in
                let place = finding.location.map { "\(findings.files.path(of: $0.file)):\($0.line)" } ?? ""
                return "\(finding.code) \(place)"
            }
        }
        return (shown(findings.new), shown(findings.fixed))
    }

    private func addLink(_ link: String, _ repository: ScriptedRepository) throws {
        try repository.write(Self.policy, try repository.read(Self.policy) + "\n\(link)\n")
    }

    @Test func findsALinkThatIsNewAndLeadsNowhere() async throws {
        let found = try await links { try addLink("See [[scenario:flood]] and [this](nothing.md).", $0) }
        #expect(found.new == ["unknown-reference pages/policy.md:7", "broken-link pages/policy.md:7"])
        #expect(found.fixed.isEmpty)
    }

    @Test func findsLinksOfUnchangedTextsToWhatIsGone() async throws {
        let found = try await links(prepare: { try addLink("See [[hospital/scenario:records-outage]].", $0) }) {
            try $0.replace("units/hospital/scenarios.yaml", "- id: records-outage", "- id: records-lost")
            try $0.replace("units/hospital/exercises.yaml", "scenario:records-outage", "scenario:records-lost")
        }
        #expect(
            found.new == [
                "unknown-reference units/hospital/plan.md:65", "unknown-reference units/hospital/plan.zh-Hans.md:7",
                "unknown-reference pages/policy.md:7",
            ])
        #expect(found.fixed.isEmpty)
    }

    @Test func findsLinksOfUnchangedTextsToFilesThatAreGone() async throws {
        let found = try await links(
            prepare: {
                try $0.write("pages/guide.md", "---\ntitle: {en: Guide, zh-Hans: 指南}\n---\nHow to.\n")
                try addLink("See the [guide](guide.md) and [finance](../units/finance/plan.md).", $0)
            },
            { repository in
                try repository.remove("pages/guide.md")
                try repository.move("units/finance", to: "units/treasury")
            })
        #expect(found.new == ["broken-link pages/policy.md:7", "broken-link pages/policy.md:7"])
    }

    @Test func findsLinksOfUnchangedTextsToHeadingsThatAreGone() async throws {
        let found = try await links(
            prepare: { try addLink("[Purpose](../units/hospital/plan.md#what-this-plan-is-for)", $0) },
            { try $0.replace(Self.hospital, "## What this plan is for", "## Purpose") })
        #expect(found.new == ["unknown-anchor pages/policy.md:7"])
    }

    @Test func saysThatALinkWasMended() async throws {
        let broken = try await links(
            prepare: { try addLink("See [[hospital/scenario:flood]].", $0) },
            { repository in
                try repository.replace("units/hospital/scenarios.yaml", "- id: gas-outage", "- id: flood")
                try repository.replace("units/hospital/exercises.yaml", "scenario:gas-outage", "scenario:flood")
            })
        #expect(broken.fixed == ["unknown-reference pages/policy.md:7"])
        #expect(broken.new.isEmpty)
        let text = try await links(
            prepare: { try addLink("See [[hospital/scenario:flood]].", $0) },
            { try $0.replace(Self.policy, "hospital/scenario:flood", "hospital/scenario:gas-outage") })
        #expect(text.fixed == ["unknown-reference pages/policy.md:7"])
        #expect(text.new.isEmpty)
    }

    @Test func keepsSilentAboutLinksThatWereBrokenBefore() async throws {
        let found = try await links(
            prepare: { try addLink("See [[scenario:flood]].", $0) },
            { try $0.replace(Self.policy, "once a year", "twice a year") })
        #expect(found.new.isEmpty && found.fixed.isEmpty, "\(found)")
    }

    /// A renamed unit brings its texts along; only who links to it by its old name is told.
    @Test func knowsTheLinksOfARenamedUnit() async throws {
        let found = try await links(
            prepare: {
                try $0.write(
                    "units/finance/plan.md", try $0.read("units/finance/plan.md") + "\nSee [[activity:wages]].\n")
                try addLink("See [[unit:finance]] and ![map](map.png).", $0)
            },
            { try $0.move("units/finance", to: "units/treasury") })
        #expect(found.new == ["unknown-reference pages/policy.md:7"])
        #expect(found.fixed.isEmpty)
    }
}
