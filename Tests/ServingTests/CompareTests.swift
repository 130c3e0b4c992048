import Diagnostics
import Foundation
import Testing

@testable import Serving

/// What the API says of two versions of a handbook in a repository.
struct CompareTests {
    private static let plan = "units/finance/plan.md"

    /// A repository with one commit, in whose sources the RTO is longer than in that.
    private func relaxed() async throws -> (workshop: Workshop, handbook: LiveHandbook) {
        let workshop = try Workshop()
        try git(in: workshop, "init", "--quiet", "--initial-branch=main")
        try git(in: workshop, "add", "--all")
        try git(in: workshop, "commit", "--quiet", "--message", "First version")
        let text = Workshop.plan("Finance").replacingOccurrences(of: "rto: 4h", with: "rto: 6h")
        try workshop.write(Self.plan, text)
        return (workshop, try await workshop.live())
    }

    private func git(in workshop: Workshop, _ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git", "-C", workshop.folder.path] + arguments
        process.environment = [
            "PATH": "/usr/bin:/bin", "HOME": workshop.folder.path, "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_AUTHOR_NAME": "Plan owner", "GIT_AUTHOR_EMAIL": "owner@example.org",
            "GIT_COMMITTER_NAME": "Plan owner", "GIT_COMMITTER_EMAIL": "owner@example.org",
        ]
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }

    private func ask(_ query: String, of handbook: LiveHandbook) async throws -> (HTTPStatus, JSONValue) {
        let responder = PreviewResponder(handbook, policy: RequestPolicy(token: nil), version: "1")
        let request = HTTPRequest(.get, "/api/v1/compare?" + query, headers: [(name: "Host", value: "localhost")])
        let response = await responder.answer(request)
        return (response.status, try JSONReader.read(response.bytes))
    }

    @Test func saysWhatChanged() async throws {
        let (workshop, handbook) = try await relaxed()
        let (status, answer) = try await ask("base=main", of: handbook)
        #expect(status == .ok)
        let section = answer["review"]?["sections"]?.elements?.first
        #expect(section?["unit"]?.text == "finance" && section?["direction"]?.text == "weaker")
        #expect(answer["markdown"]?.text?.contains("RTO 4 h → 6 h") == true)
        let same = try await ask("base=main&head=HEAD", of: handbook).1
        #expect(same["review"]?["meaning"]?.flag == false)
        withExtendedLifetime(workshop) {}
    }

    @Test(
        arguments: [
            ("base=none", .notFound, "'none' is no revision"), ("base=.", .notFound, "'.' is no revision"),
            ("base=%2Fetc", .notFound, "'/etc' is no revision"),
            ("base=main&head=units%2F", .notFound, "'units/' is no revision"),
            ("base=--output%3Dx", .badRequest, "which begins with no hyphen"),
            ("base=main..--all", .badRequest, "'--all' is not a revision"),
            ("head=main", .badRequest, "'base' is missing"), ("base=main&bas=x", .badRequest, "did you mean 'base'?"),
        ] as [(String, HTTPStatus, String)])
    func refuses(query: String, status: HTTPStatus, part: String) async throws {
        let (workshop, handbook) = try await relaxed()
        let answer = try await ask(query, of: handbook)
        #expect(answer.0 == status)
        #expect(answer.1["detail"]?.text?.contains(part) == true, "\(answer.1)")
        withExtendedLifetime(workshop) {}
    }

    @Test func wantsARepository() async throws {
        let (status, answer) = try await ask("base=main", of: Workshop.standing.value.handbook)
        #expect(status == .notFound)
        #expect(answer["detail"]?.text?.contains("stand in no git repository") == true)
    }

    @Test func showsNothingOfOtherUnits() async throws {
        let workshop = try Workshop()
        let handbook = try await workshop.live(unit: "finance")
        #expect(!HandbookOperations(handbook).all.contains { $0.name == "compare" })
    }
}
