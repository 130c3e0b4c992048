import ContinuityModel
import Diagnostics
import Foundation
import Testing

@testable import Review

/// Each version that cannot be had, or not as a whole, has a clear outcome.
struct VersionTests {
    private func failure(_ repository: ScriptedRepository, _ base: String, _ head: String? = nil) async -> String? {
        do {
            _ = try await repository.review(base, head)
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test(arguments: ["-x", "--output=/tmp/stolen", "--upload-pack=touch /tmp/stolen"])
    func refusesWhatLooksLikeAnOption(name: String) async throws {
        let repository = try ScriptedRepository()
        #expect(await failure(repository, name) == "'\(name)' is not a revision: it begins with '-'")
        #expect(await failure(repository, "main", name) == "'\(name)' is not a revision: it begins with '-'")
    }

    @Test(arguments: ["nothing", "$(touch stolen)", "main; touch stolen", "`touch stolen`", "main:Content", "a b"])
    func takesNothingForARevisionThatIsNone(name: String) async throws {
        let repository = try ScriptedRepository()
        #expect(await failure(repository, name) == "'\(name)' is neither a revision nor a folder")
        #expect(!FileManager.default.fileExists(atPath: repository.folder.appending(path: "stolen").path))
    }

    @Test func needsARepositoryForRevisions() async throws {
        let repository = try ScriptedRepository(isGit: false)
        #expect(await failure(repository, "main") == "\(repository.content) is not in a git repository")
    }

    @Test func needsACommit() async throws {
        let repository = try ScriptedRepository(isGit: false)
        try repository.git("init", "--quiet")
        #expect(await failure(repository, "HEAD") == "the repository of \(repository.content) has no commit yet")
    }

    @Test func saysThatACloneIsShallow() async throws {
        let repository = try ScriptedRepository()
        try repository.commit("Second version")
        let first = try repository.git("rev-parse", "HEAD~1").trimmingCharacters(in: .newlines)
        let clone = try ScriptedRepository(isGit: false)
        try FileManager.default.removeItem(at: clone.folder)
        try repository.git("clone", "--quiet", "--depth=1", "file://" + repository.folder.path, clone.folder.path)
        #expect(await failure(clone, first) == "'\(first)' is not in this shallow clone")
        #expect(await failure(clone, "HEAD") == nil)
    }

    @Test func comparesTwoFoldersWithoutGit() async throws {
        let (old, new) = (try ScriptedRepository(isGit: false), try ScriptedRepository(isGit: false))
        try new.replace("units/hospital/activities.yaml", "rto: 4h", "rto: 5h")
        let review = try await old.review(old.content, new.content)
        #expect(review.sections.map(\.unit) == ["hospital"])
        #expect(review.sections.first?.changes.map(\.address.notation) == ["hospital/activity:emr"])
    }

    @Test func takesTheVersionAtWhichABranchBegan() async throws {
        let repository = try ScriptedRepository()
        try repository.git("switch", "--quiet", "--create", "topic")
        try repository.replace("units/finance/plan.md", "rto: 2d", "rto: 1d")
        try repository.commit("Tighten")
        try repository.git("switch", "--quiet", "main")
        try repository.replace("units/hospital/activities.yaml", "rto: 4h", "rto: 5h")
        try repository.commit("Relax elsewhere")
        #expect(try await repository.review("main...topic").sections.map(\.unit) == ["finance"])
        #expect(try await repository.review("main..topic").sections.map(\.unit) == ["hospital", "finance"])
    }

    @Test func readsAnEmptyBaseAsEverythingNew() async throws {
        let repository = try ScriptedRepository(isGit: false)
        try repository.move("../Content", to: "../Elsewhere")
        try repository.git("init", "--quiet", "--initial-branch=main")
        try repository.commit("No handbook yet")
        try FileManager.default.moveItem(
            at: repository.folder.appending(path: "Elsewhere"), to: repository.folder.appending(path: "Content"))
        let review = try await repository.review("main")
        #expect(review.remarks.map(\.phrase.text) == ["the base holds no handbook: everything is new"])
        #expect(review.sections.flatMap(\.changes).allSatisfy { $0.kind == .added })
        #expect(!review.isWithoutMeaning)
    }

    @Test func refusesTwoVersionsWithoutAHandbook() async throws {
        let repository = try ScriptedRepository()
        try repository.remove("handbook.yaml")
        try repository.remove("units")
        try repository.commit("Gone")
        let message = await failure(repository, "HEAD", "HEAD")
        #expect(message?.hasPrefix("neither HEAD (") == true && message?.contains("holds a handbook") == true)
    }

    @Test func showsWhatABrokenHeadStillSays() async throws {
        let repository = try ScriptedRepository()
        try repository.write("handbook.yaml", "organisation: [\n")
        try repository.replace("units/hospital/activities.yaml", "rto: 4h", "rto: 5h")
        let review = try await repository.review()
        #expect(
            review.remarks.map(\.phrase.text) == [
                "handbook.yaml cannot be read in the new version: what it changes is not shown"
            ])
        #expect(review.sections.flatMap(\.changes).map(\.address.notation) == ["hospital/activity:emr"])
        #expect(review.fails)
    }

    @Test func readsABaseOfAnOlderSchema() async throws {
        let repository = try ScriptedRepository()
        try repository.replace("units/finance/plan.md", "status: draft", "status: draft\nold-field: something")
        try repository.commit("As it was written once")
        try repository.replace("units/finance/plan.md", "status: draft\nold-field: something", "status: draft")
        let review = try await repository.review("HEAD")
        #expect(review.findings.fixed.map(\.code) == ["unknown-key"])
        #expect(review.sections.flatMap(\.changes).isEmpty)
        #expect(!review.fails)
    }

    @Test func seesNoChangeWhereThereIsNone() async throws {
        let review = try await ScriptedRepository().review("main", "HEAD")
        #expect(review.isWithoutMeaning)
        #expect(ReviewFormat.markdown.text(of: review).contains("No change."))
    }

    @Test func readsNamesThatGitWouldQuote() async throws {
        let repository = try ScriptedRepository()
        try repository.write("pages/\"quoted\" 中文.md", "---\ntitle: X\n---\n")
        try repository.commit("A name that git quotes")
        let review = try await repository.review("HEAD~1", "HEAD")
        #expect(review.findings.new.map(\.code) == ["invalid-identifier"])
    }

    /// Contents are taken from disk where the disk has them: what lies there must be what the commit holds.
    @Test func readsCommitsThatTheWorkingTreeDoesNotHold() async throws {
        let repository = try ScriptedRepository()
        try repository.replace("units/hospital/activities.yaml", "rto: 4h", "rto: 5h")
        try repository.commit("Second version")
        try repository.replace("units/hospital/activities.yaml", "rto: 5h", "rto: 7h")
        try repository.remove("units/finance/plan.md")
        let review = try await repository.review("HEAD~1", "HEAD")
        #expect(review.sections.flatMap(\.changes).map(\.address.notation) == ["hospital/activity:emr"])
        let fields = review.sections.flatMap(\.changes).flatMap(\.fields).map(\.phrase.text)
        #expect(fields == ["RTO 4 h → 5 h"])
    }

    @Test func readsARepositoryThatNamesContentsBySHA256() async throws {
        let repository = try ScriptedRepository(isGit: false)
        try repository.git("init", "--quiet", "--initial-branch=main", "--object-format=sha256")
        try repository.commit("First version")
        try repository.replace("units/hospital/activities.yaml", "rto: 4h", "rto: 5h")
        let review = try await repository.review()
        #expect(review.changedFiles == 1)
        #expect(review.sections.flatMap(\.changes).map(\.address.notation) == ["hospital/activity:emr"])
    }

    /// What was found in the words of a unit holds for both versions only as long as the settings are the same.
    @Test func judgesUnchangedUnitsBySettingsThatChanged() async throws {
        let repository = try ScriptedRepository()
        try repository.replace("handbook.yaml", "languages: [", "languages: [de, ")
        let review = try await repository.review()
        #expect(review.findings.new.contains { $0.code == "translation-missing" })
    }

    @Test(arguments: [
        ("hello\n", "ce013625030ba8dba906f756967f9e9ca394464a", true),
        ("hello\n", "2cf8d83d9ee29543b34a87727421fdecb7e3f3a183d337639025de576db9ebb4", true),
        ("hello", "ce013625030ba8dba906f756967f9e9ca394464a", false), ("", "", false),
    ])
    func knowsContentsByTheirNamesInGit(text: String, name: String, isKnown: Bool) {
        #expect(GitBlob(Array(text.utf8)).has(name: name) == isKnown)
    }

    @Test func ignoresVariablesThatPointGitElsewhere() async throws {
        let repository = try ScriptedRepository()
        setenv("GIT_DIR", "/nowhere", 1)
        defer { unsetenv("GIT_DIR") }
        #expect(await failure(repository, "main") == nil)
    }
}
