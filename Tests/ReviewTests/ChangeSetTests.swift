import ContinuityModel
import Foundation
import Handbook
import Testing

@testable import Review

/// The marks that a review becomes.
struct ChangeSetTests {
    private func marks(_ change: (ScriptedRepository) throws -> Void) async throws -> ChangeSet {
        let repository = try ScriptedRepository()
        try change(repository)
        return try await repository.reviewer().review(since: "main").changeSet
    }

    @Test func saysBeforeAndNowWithTheDirection() async throws {
        let set = try await marks { try $0.replace("units/hospital/activities.yaml", "rto: 4h", "rto: 12h") }
        #expect(set.base.hasPrefix("main ("))
        let change = try #require(set.changes.first { $0.address.notation == "hospital/activity:emr" })
        #expect(change.kind == .changed)
        #expect(change.direction == .weaker)
        let field = try #require(change.fields.first)
        #expect([field.label, field.old, field.new] == ["RTO", "4 h", "12 h"])
        #expect(field.direction == .weaker)
        #expect(field.pieces.isEmpty)
        let late = "RTO now later than the MTPD of hospital/activity:icu-admission (8 h)"
        #expect(change.consequences.contains { $0.text == late && $0.direction == .weaker })
    }

    @Test func tellsWhatFollowsForTheUnitOnItsPlan() async throws {
        let set = try await marks { try $0.replace("units/hospital/activities.yaml", "rto: 4h", "rto: 12h") }
        let unit = try #require(set.changes.first { $0.address.notation == "unit:hospital" })
        #expect(unit.direction == .weaker)
        #expect(unit.consequences.map(\.text).contains { $0.hasPrefix("approval of version 1.2") })
    }

    @Test func showsTextsWordByWord() async throws {
        let set = try await marks { try $0.replace("pages/policy.md", "once a year", "when there is time") }
        let field = try #require(set.changes.first { $0.address.notation == "page:policy" }?.fields.first)
        #expect(field.label == "text (en)")
        #expect(field.pieces.contains(.init("once a year", .deleted)))
        #expect(field.pieces.contains(.init("when there is time", .inserted)))
    }

    @Test func namesTheItemThatAFieldBelongsTo() async throws {
        let set = try await marks {
            try $0.replace("units/hospital/scenarios.yaml", "within: 20m", "within: 40m")
        }
        let labels = set.changes.flatMap(\.fields).map(\.label)
        #expect(labels.contains { $0.hasPrefix("action ") && $0.hasSuffix(": within") }, "\(labels)")
    }

    @Test func takesNoNoticeOfFormatting() async throws {
        let set = try await marks {
            try $0.replace("units/hospital/activities.yaml", "  mtpd: 16h\n  rto: 4h", "  rto: 4h\n  mtpd: 16h")
        }
        #expect(set.changes.isEmpty)
    }

    @Test func takesEverythingForNewWhereTheBaseHoldsNoHandbook() async throws {
        let repository = try ScriptedRepository()
        let empty = repository.folder.appending(path: "empty")
        try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
        let set = try await repository.reviewer().review(since: empty.path).changeSet
        #expect(set.base == "empty", "no folder of this machine stands on a page")
        #expect(set.remarks == ["the base holds no handbook: everything is new"])
        #expect(set.changes.count > 20)
        #expect(set.changes.allSatisfy { $0.kind == .added || $0.address.kind == .unit })
    }

    /// The site shows what is on disk, so that a name of two versions means nothing here.
    @Test(arguments: ["main..HEAD", "main...HEAD", "nothing"])
    func takesOneRevisionOnly(name: String) async throws {
        let repository = try ScriptedRepository()
        await #expect(throws: ReviewFailure.self) { try await repository.reviewer().review(since: name) }
    }
}
