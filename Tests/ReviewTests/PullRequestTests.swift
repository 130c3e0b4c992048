import TestSupport
import Testing

@testable import Review

/// Plays realistic pull requests, and holds the comment that a reviewer would read for each.
struct PullRequestTests {
    @Test(arguments: PullRequest.all)
    func writesTheComment(request: PullRequest) async throws {
        let repository = try ScriptedRepository()
        try repository.git("switch", "--quiet", "--create", request.name)
        try request.change(repository)
        try repository.commit(request.name)
        let review = try await repository.review("main", request.name)
        try assertSnapshot(named: "\(request.name).md", of: ReviewFormat.markdown.text(of: review))
    }

    @Test func playsTwentyOrMore() {
        #expect(PullRequest.all.count >= 20)
        #expect(Set(PullRequest.all.map(\.name)).count == PullRequest.all.count)
    }

    @Test(arguments: [ReviewFormat.text, .json])
    func writesTheOtherFormats(format: ReviewFormat) async throws {
        let repository = try ScriptedRepository()
        try repository.replace("units/hospital/activities.yaml", "rto: 4h", "rto: 12h")
        try repository.replace("units/hospital/plan.md", "The hospital answers", "The hospital always answers")
        try assertSnapshot(
            named: "objective-relaxed.\(format.rawValue)", of: format.text(of: try await repository.review()))
    }
}
