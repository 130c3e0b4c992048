import ContinuityModel
import Diagnostics
import Testing

@testable import Publishing

/// Leaks that authors and themes can cause: each is found, and nothing is written.
struct LeakTests {
    /// A text of the plan for staff that gives something away, and where it is found.
    static let leaks: [(sections: String, narrative: String, place: String)] = [
        ("", "Call +86 138 5550 0101.", "8:1"),
        ("", "First line.\n\nCall 138-5550-0101 at night.", "10:1"),
        ("", "Call +8613855500101.", "8:1"),
        ("", "Call (0086) 138 5550 0101, please.", "8:1"),
        ("", "Write to watch&commat;example.com or WATCH@example.com.", "8:1"),
        ("purpose: Ask watch@example.com", "", "6:10"),
        ("", "# Night\n\nThe number is **138** 5550 0101.", "10:1"),
    ]

    @Test(arguments: leaks.map(\.narrative).indices)
    func findsAContactInText(index: Int) async throws {
        let leak = Self.leaks[index]
        let workshop = try Self.workshop(leak.sections, leak.narrative)
        let report = try await workshop.build { $0.audience = .staff }
        #expect(report.errors == ["content/units/office/plan.md:\(leak.place): withheld-value-shown"])
        #expect(report.written?.written == nil)
        #expect(try workshop.folder.names() == ["content"])
        let finding = try #require(report.findings.first { $0.code == "withheld-value-shown" })
        #expect(finding.message.contains("units/office/index.html"))
        #expect(
            finding.notes.first?.location.map { report.files.path(of: $0.file).hasSuffix("shared/roles.yaml") } == true)
        #expect(try await workshop.build { $0.audience = .responseTeam }.errors == [])
    }

    @Test func leavesTheOldSiteWhereSomethingLeaks() async throws {
        let workshop = try Self.workshop("", "Nothing to hide.")
        try await workshop.publish { $0.audience = .staff }
        let before = try workshop.folder.snapshot("site")
        try workshop.write("units/office/plan.md", Self.plan("", "Call 13855500101."))
        #expect(try await workshop.build { $0.audience = .staff }.errors.count == 1)
        #expect(try workshop.folder.snapshot("site") == before)
    }

    @Test func findsANameInAnActionOfAPublicPlan() async throws {
        let workshop = try EditionHandbook.workshop([
            "units/counter/scenarios/fire.md":
                "---\ntitle: Fire\naffects: activity:service\nactivate-when: Smoke\nactions: [{do: Ask Zhao  Min, owner: role:clerk}]\n---\n"
        ])
        let report = try await workshop.build { $0.audience = .public }
        #expect(report.errors == ["content/units/counter/scenarios/fire.md:5:16: withheld-value-shown"])
        #expect(try await workshop.build { $0.audience = .staff }.errors == [])
    }

    @Test(arguments: [("+86 138 5550 0101", 1), ("Vault of gold", 0), ("Keeping of keys, from the theme", 0)])
    func findsWhatAThemePrints(text: String, count: Int) async throws {
        let workshop = try EditionHandbook.workshop()
        try workshop.folder.write("themes/loud/theme.yaml", "name: loud\nextends: default\n")
        try workshop.folder.write(
            "themes/loud/partials/crumb.mustache", "<a href=\"#\">{{text}}</a><i>\(text)</i>")
        let report = try await workshop.build {
            ($0.audience, $0.theme) = (.staff, workshop.folder("themes/loud"))
        }
        #expect(report.errors.count == count, "\(report.errors)")
    }

    @Test func aValueThatReadersGetElsewhereIsNoLeak() async throws {
        let workshop = try Self.workshop(
            "resources: [{id: phone, kind: equipment, name: Watch}]", "Write to press@example.com.")
        #expect(try await workshop.build { $0.audience = .staff }.errors == [])
    }

    static func plan(_ sections: String, _ narrative: String) -> String {
        EditionHandbook.plan(
            "Back office", audience: "staff", sections, role: "writer", holder: "Sun Lei", narrative: narrative)
    }

    static func workshop(_ sections: String, _ narrative: String) throws -> Workshop {
        try EditionHandbook.workshop([
            "units/office/plan.md": plan(sections, narrative),
            "shared/roles.yaml": """
            - id: chief
              title: Crisis lead
              contacts:
                - {kind: phone, value: +86 138 5550 0101}
                - {kind: email, value: watch@example.com}
                - {kind: email, value: press@example.com, audience: staff}
                - {kind: email, value: press@example.com}
            """,
        ])
    }
}
