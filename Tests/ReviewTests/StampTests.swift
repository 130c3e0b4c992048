import ContinuityModel
import Diagnostics
import Foundation
import Testing

@testable import Review

/// Stamps go into the sources without touching anything else, and hold for as long as what they cover stays.
struct StampTests {
    private static let plan = "units/hospital/plan.md"

    private func approve(
        _ repository: ScriptedRepository, unit: String = "hospital", by role: String = "role:crisis-lead",
        on day: String = "2026-11-20", version: String? = "1.3"
    ) throws -> String {
        let day = try #require(CalendarDate(parsing: day))
        return try StampWriter(content: repository.content).approve(unit: unit, by: role, on: day, version: version)
            .digest
    }

    @Test func changesTheLinesOfTheApprovalOnly() throws {
        let repository = try ScriptedRepository(isGit: false)
        let before = try repository.read(Self.plan)
        let digest = try approve(repository)
        #expect(
            try repository.read(Self.plan)
                == before.replacingOccurrences(of: "version: \"1.2\"", with: "version: \"1.3\"")
                .replacingOccurrences(
                    of: "approved: {by: role:crisis-lead, on: 2026-06-30}",
                    with: "approved: {by: role:crisis-lead, on: 2026-11-20, covers: \(digest)}"))
        let after = try repository.read(Self.plan)
        #expect(try approve(repository) == digest)
        #expect(try repository.read(Self.plan) == after)
    }

    @Test(arguments: [
        (
            "approved: {by: role:crisis-lead, on: 2026-06-30}",
            "approved:\n  by: role:crisis-lead  # Ines\n  on: 2026-06-30"
        ),
        ("approved: {by: role:crisis-lead, on: 2026-06-30}\n", ""), ("status: approved\nversion: \"1.2\"\n", ""),
        ("approved: {by: role:crisis-lead, on: 2026-06-30}", "approved:"),
        ("status: approved", "status: draft # until the board has met"),
    ])
    func findsAPlaceInEveryForm(old: String, new: String) throws {
        let repository = try ScriptedRepository(isGit: false)
        let reference = try approve(try ScriptedRepository(isGit: false))
        try repository.replace(Self.plan, old, new)
        #expect(try approve(repository) == reference)
        let text = try repository.read(Self.plan)
        #expect(text.contains("covers: \(reference)") && text.contains("status: approved"))
        #expect(
            new.contains("# ") ? text.contains(new.contains("Ines") ? "# Ines" : "# until the board has met") : true)
    }

    @Test func keepsTheLineBreaksOfWindows() throws {
        let repository = try ScriptedRepository(isGit: false)
        try repository.replace(Self.plan, "approved: {by: role:crisis-lead, on: 2026-06-30}\n", "")
        try repository.write(Self.plan, try repository.read(Self.plan).replacingOccurrences(of: "\n", with: "\r\n"))
        _ = try approve(repository)
        let text = try repository.read(Self.plan)
        #expect(text.utf8.filter { $0 == 10 }.count == text.utf8.filter { $0 == 13 }.count)
        #expect(text.contains("\r\napproved: {by: role:crisis-lead"))
    }

    @Test(arguments: [
        ("units/hospital/activities.yaml", "rto: 4h", "rto: 5h", true),
        ("units/hospital/activities.yaml", "rto: 4h", "rto: 240m  # as ever", false),
        ("units/hospital/activities.yaml", "zh-Hans: 药房", "zh-Hans: 药剂科", false),
        ("units/hospital/plan.md", "holder: Mei Lin", "holder: Ada Rossi", false),
        ("units/hospital/plan.md", "The hospital answers", "The hospital always answers", false),
        ("units/hospital/plan.md", "likelihood: 4", "likelihood: 3", true),
        ("units/hospital/scenarios.yaml", "within: 20m", "within: 30m", true),
        ("units/hospital/exercises.yaml", "last: 2026-06-12", "last: 2026-11-12", false),
    ])
    func holdsWhileWhatItCoversStays(path: String, old: String, new: String, isSuspect: Bool) async throws {
        let repository = try ScriptedRepository()
        _ = try approve(repository)
        try repository.commit("Approved")
        try repository.replace(path, old, new)
        let codes = try await repository.review("HEAD").findings.new.map(\.code)
        #expect(codes.contains("approval-suspect") == isSuspect)
    }

    @Test func renewsAnExercise() async throws {
        let repository = try ScriptedRepository()
        let writer = StampWriter(content: repository.content)
        let first = try writer.renew(exercise: "hospital/exercise:paper-drill", on: nil)
        #expect(first.path == "units/hospital/exercises.yaml")
        try repository.commit("Stamped")
        try repository.replace("units/hospital/scenarios.yaml", "within: 20m", "within: 30m")
        #expect(try await repository.review("HEAD").findings.new.map(\.code).contains("exercise-suspect"))
        let again = try writer.renew(exercise: "hospital/exercise:paper-drill", on: CalendarDate(parsing: "2026-11-21"))
        #expect(again.digest != first.digest)
        let text = try repository.read("units/hospital/exercises.yaml")
        #expect(text.contains("last: 2026-11-21") && text.contains("measured-rto: 100m, covers: \(again.digest)}"))
        #expect(try await !repository.review("HEAD").findings.new.map(\.code).contains("exercise-suspect"))
    }

    @Test func refusesWhatItCannotKnow() throws {
        let repository = try ScriptedRepository(isGit: false)
        func problem(_ body: () throws -> Void) -> String? {
            do { try body() } catch { return "\(error)".split(separator: "\n").first.map(String.init) }
            return nil
        }
        #expect(problem { _ = try approve(repository, unit: "x") } == "the handbook has no unit 'x'")
        #expect(
            problem { _ = try approve(repository, by: "role:nobody") }
                == "'role:nobody' does not exist in the unit nor among the shared roles")
        #expect(
            problem { _ = try StampWriter(content: repository.content).renew(exercise: "paper-drill", on: nil) }
                == "'paper-drill' does not exist")
        try repository.replace("units/hospital/activities.yaml", "rto: 4h", "rto: soon")
        #expect(problem { _ = try approve(repository) }?.contains("has an error, so nobody can tell") == true)
    }
}
