import Diagnostics
import Foundation
import Testing

@testable import Review

/// What a check found before is not new because what it speaks of has another name or place.
struct RenamedFindingTests {
    private static let hospital = "units/hospital/plan.md"
    private static let activities = "units/hospital/activities.yaml"
    private static let scenarios = "units/hospital/scenarios.yaml"

    /// The codes of new and fixed findings once `change` has been made to what `prepare` left behind.
    private func codes(
        prepare: (ScriptedRepository) throws -> Void = { _ in }, _ change: (ScriptedRepository) throws -> Void
    ) async throws -> (new: [String], fixed: [String], unchanged: Int) {
        let repository = try ScriptedRepository()
        try prepare(repository)
        try repository.commit("Prepared")
        try change(repository)
        let findings = try await repository.review("HEAD").findings
        return (findings.new.map(\.code), findings.fixed.map(\.code), findings.unchanged)
    }

    @Test func knowsThoseOfARenamedUnit() async throws {
        let found = try await codes {
            try $0.move("units/hospital", to: "units/clinic")
            for path in ["shared/systems.yaml", "shared/suppliers.yaml", "units/finance/plan.md"] {
                try $0.replace(path, "hospital/", "clinic/")
            }
        }
        #expect(found.new.isEmpty && found.fixed.isEmpty, "\(found)")
        #expect(found.unchanged == 3)
    }

    @Test func tellsWhatComesWithTheRenaming() async throws {
        let found = try await codes {
            try $0.move("units/finance", to: "units/treasury")
            try $0.replace("units/treasury/plan.md", "rto: 2d", "rto: 3d")
        }
        #expect(found.new == ["rto-near-mtpd"])
        #expect(found.fixed.isEmpty)
    }

    @Test func knowsThoseOfARenamedEntity() async throws {
        let found = try await codes(
            prepare: { try $0.replace(Self.activities, "rto: 4h", "rto: 12h") },
            { repository in
                for path in [Self.activities, Self.scenarios, Self.hospital, "units/finance/plan.md"] {
                    try repository.replace(path, "activity:emr", "activity:patient-records")
                }
                try repository.replace(Self.activities, "- id: emr", "- id: patient-records")
            })
        #expect(found.new.isEmpty && found.fixed.isEmpty, "\(found)")
        #expect(found.unchanged == 5)
    }

    @Test func knowsThoseOfWhatMovedToAnotherFile() async throws {
        let message = """
            - id: staff-call
              audience: staff
              channels: [sms, radio]
              fallback: sms
              within: 15m
              owner: role:it-lead
              text: {en: Records are down. Go to paper., zh-Hans: "病历系统中断,改用纸质流程。"}

            """
        let found = try await codes(
            prepare: { try $0.replace(Self.hospital, "fallback: in-person", "fallback: sms") },
            { repository in
                let text = try repository.read(Self.hospital)
                let start = try #require(text.range(of: "messages:\n"))
                let end = try #require(text.range(of: "---\n## What this plan is for"))
                try repository.write(
                    Self.hospital, text.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: ""))
                try repository.write("units/hospital/messages.yaml", message)
            })
        #expect(found.new.isEmpty && found.fixed.isEmpty, "\(found)")
        #expect(found.unchanged > 3)
    }

    @Test func knowsThoseOfWhatMovedToAllUnits() async throws {
        let found = try await codes(
            prepare: { repository in
                let radio = "      - {kind: radio, value: channel 4, verified: 2026-09-30}\n"
                try repository.replace(Self.hospital, radio, "")
            },
            { repository in
                let role = """
                    - id: ward-lead
                      title: {en: Head of the wards, zh-Hans: 病房主管}
                      holder: Mei Lin
                      deputies: [Jo Park]
                      contacts:
                        - {kind: phone, value: "+49 40 5550 0103", verified: 2026-09-30}

                    """
                let indented = role.split(separator: "\n").map { "  \($0)\n" }.joined()
                try repository.replace(Self.hospital, indented, "")
                try repository.write("shared/roles.yaml", try repository.read("shared/roles.yaml") + role)
            })
        #expect(found.new.isEmpty && found.fixed.isEmpty, "\(found)")
        #expect(found.unchanged > 3)
    }

    /// The same words in two places are two findings where nothing was renamed.
    @Test func takesNoOneForAnother() async throws {
        let holder = "    holder: Anna Lind\n    deputies: [Omar Vidal, role:ward-lead]\n"
        let found = try await codes(
            prepare: { try $0.replace(Self.hospital, "en: Shortage of medical gas, ", "") },
            { repository in
                try repository.replace(
                    Self.hospital, "title: {zh-Hans: 医用气体短缺}", "title: {en: Shortage of gas, zh-Hans: 医用气体短缺}")
                try repository.replace(Self.activities, "name: {en: Pharmacy, zh-Hans: 药房}", "name: {zh-Hans: 药房}")
                try repository.replace(Self.hospital, holder, "    deputies: [role:ward-lead]\n")
            })
        #expect(found.new.sorted() == ["owner-without-holder", "translation-missing"], "\(found)")
        #expect(found.fixed == ["translation-missing"])
    }
}
