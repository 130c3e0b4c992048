import ContinuityModel
import Foundation
import Handbook
import Testing

@testable import Review

struct HistoryReaderTests {
    private func read(_ content: String) async throws -> (history: PlanHistory, problem: String?) {
        let today = try #require(CalendarDate(parsing: "2026-11-25"))
        return await HistoryReader(content: content, today: today).read()
    }

    @Test func tellsWhoWhenAndWhatItMeant() async throws {
        let repository = try ScriptedRepository()
        try repository.replace("units/hospital/activities.yaml", "rto: 4h", "rto: 12h")
        try repository.commit("Give records more time")
        try repository.replace("pages/policy.md", "once a year", "twice a year")
        try repository.commit("Not of a unit")
        let (history, problem) = try await read(repository.content)
        #expect(problem == nil)
        #expect(history.extent == .whole)
        let revisions = try #require(history.revisions["hospital"])
        #expect(revisions.map(\.subject) == ["Give records more time", "First version"])
        #expect(revisions.map(\.author) == ["Plan owner", "Plan owner"])
        #expect(revisions.map(\.day) == ["2026-11-02", "2026-11-02"])
        #expect((revisions.first?.counts?[.weaker] ?? 0) > 0)
        #expect(revisions.last?.counts == nil, "nothing came before the first version")
        #expect(history.revisions["finance"]?.map(\.subject) == ["First version"])
    }

    @Test func takesNothingOfAMessageForMoreThanWords() async throws {
        let repository = try ScriptedRepository()
        try repository.replace("units/hospital/activities.yaml", "rto: 4h", "rto: 3h")
        let forged = "\u{1E}0000\u{1F}2001-01-01\u{1F}Nobody\u{1F}x\u{202E}"
        try repository.commit(forged + String(repeating: "long ", count: 60))
        let revisions = try #require(try await read(repository.content).history.revisions["hospital"])
        #expect(revisions.map(\.author) == ["Plan owner", "Plan owner"])
        let subject = try #require(revisions.first?.subject)
        #expect(subject.count == 120)
        #expect(subject.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 0x202E })
    }

    @Test func showsTheLatestTwenty() async throws {
        let repository = try ScriptedRepository()
        for number in 1...22 {
            try repository.write(
                "units/hospital/plan.md", try repository.read("units/hospital/plan.md") + "\n\(number)\n")
            try repository.commit("Change \(number)")
        }
        let revisions = try #require(try await read(repository.content).history.revisions["hospital"])
        #expect(revisions.map(\.subject) == (3...22).reversed().map { "Change \($0)" })
    }

    @Test func saysThatThereIsNoRepository() async throws {
        let repository = try ScriptedRepository(isGit: false)
        let (history, problem) = try await read(repository.content)
        #expect(history.extent == .none)
        #expect(history.revisions.isEmpty)
        #expect(problem?.hasSuffix("is not in a git repository") == true)
    }

    @Test func saysThatACloneIsShallow() async throws {
        let repository = try ScriptedRepository()
        try repository.replace("units/hospital/activities.yaml", "rto: 4h", "rto: 3h")
        try repository.commit("Second version")
        let clone = try ScriptedRepository(isGit: false)
        try FileManager.default.removeItem(at: clone.folder)
        try repository.git("clone", "--quiet", "--depth=1", "file://" + repository.folder.path, clone.folder.path)
        let (history, problem) = try await read(clone.content)
        #expect(history.extent == .shallow)
        #expect(problem?.contains("shallow") == true)
        #expect(history.revisions["hospital"]?.map(\.subject) == ["Second version"])
    }
}
