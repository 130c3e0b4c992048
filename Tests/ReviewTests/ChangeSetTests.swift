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

    private func hours(_ count: Int) -> ChangeSet.Value { .duration(TimeSpan(seconds: count * 3_600)) }

    @Test func saysBeforeAndNowWithTheDirection() async throws {
        let set = try await marks { try $0.replace("units/hospital/activities.yaml", "rto: 4h", "rto: 12h") }
        #expect(set.base.hasPrefix("main ("))
        let change = try #require(set.changes.first { $0.address.notation == "hospital/activity:emr" })
        #expect(change.kind == .changed)
        #expect(change.direction == .weaker)
        let field = try #require(change.fields.first)
        #expect([field.root] + field.keys == ["rto", "rto"])
        #expect(field.content == .values(old: hours(4), new: hours(12)))
        #expect(field.direction == .weaker)
        let admission = EntityAddress(.activity, unit: "hospital", id: "icu-admission")
        let late = ChangeSet.Sentence(
            "rto-after-mtpd", [.init("entity", .entity(admission)), .init("time", hours(8))])
        #expect(change.consequences.contains(.init(late, .weaker)))
    }

    @Test func tellsWhatFollowsForTheUnitOnItsPlan() async throws {
        let set = try await marks { try $0.replace("units/hospital/activities.yaml", "rto: 4h", "rto: 12h") }
        let unit = try #require(set.changes.first { $0.address.notation == "unit:hospital" })
        #expect(unit.direction == .weaker)
        let sentence = try #require(unit.consequences.map(\.sentence).first { $0.key == "approval-older-version" })
        #expect(sentence.values.contains(.init("version", .plain("1.2"))))
        #expect(sentence.values.contains(.init("entity", .entity(EntityAddress(.role, id: "crisis-lead")))))
    }

    @Test func showsTextsWordByWord() async throws {
        let set = try await marks { try $0.replace("pages/policy.md", "once a year", "when there is time") }
        let field = try #require(set.changes.first { $0.address.notation == "page:policy" }?.fields.first)
        guard case .narrative(let edit) = field.content else { return #expect(Bool(false), "\(field)") }
        #expect([field.root, edit.language] == ["narrative", "en"])
        #expect(edit.pieces.contains(.init("once a year", .deleted)))
        #expect(edit.pieces.contains(.init("when there is time", .inserted)))
    }

    @Test func namesTheItemThatAFieldBelongsTo() async throws {
        let set = try await marks {
            try $0.replace("units/hospital/scenarios.yaml", "within: 20m", "within: 40m")
        }
        let field = try #require(set.changes.flatMap(\.fields).first { $0.root == "actions" })
        #expect(field.keys == ["actions", "within"])
        #expect(field.item == .text([.init("en", "Hand out the paper kits"), .init("zh-Hans", "分发纸质套件")]))
        #expect(field.itemNames == ["paper"])
    }

    @Test func givesTheWordsOfEveryLanguageThatChanged() async throws {
        let set = try await marks {
            try $0.replace(
                "units/hospital/activities.yaml", "{en: Pharmacy, zh-Hans: 药房}", "{en: Dispensary, zh-Hans: 药剂科}")
        }
        guard case .words(let edits)? = set.changes.flatMap(\.fields).first(where: { $0.root == "name" })?.content
        else {
            return #expect(Bool(false), "\(set.changes)")
        }
        #expect(edits.map(\.language) == ["en", "zh-Hans"])
        #expect(edits.map { $0.pieces.map(\.text).joined() } == ["PharmacyDispensary", "药房剂科"])
    }

    @Test func saysWhatARatingAloneDoesNot() async throws {
        let set = try await marks { try $0.replace("units/hospital/plan.md", "likelihood: 4", "likelihood: 2") }
        #expect(set.changes.flatMap(\.fields).compactMap(\.remark) == ["rated-lower"])
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
        #expect(set.remarks == [.init("base-empty")])
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
