import Testing

@testable import Handbook

/// The whole plan of a unit as one document.
struct DocumentPageTests {
    private static let fixture: Fixture = {
        var fixture = Fixture(
            plan: """
                requirements: requirement:law
                activities: [{id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: system:erp}, {on: sales/activity:orders}]}]
                risks: [{id: fire, title: Fire, category: premises, likelihood: 4, impact: 5, owner: role:chief}]
                messages: [{id: note, audience: staff, channels: phone, text: Stay}]
                """,
            narrative: """
                # Scope
                [[activity:payments]] [[sales/activity:orders]] [[system:erp]] [below](#scope) [law](https://example.org/law)
                <https://example.org> [mail](mailto:a@example.org) [policy](../../pages/policy.md) ![map](map.png)
                """)
        fixture.files["units/sales/plan.md"] =
            Fixture.plan("Sales", "activities: [{id: orders, name: Orders, owner: role:lead, mtpd: 8h, rto: 2h}]")
        fixture.files["units/finance/scenarios/outage.md"] = """
            ---
            title: Outage
            affects: activity:payments
            messages: message:note
            activate-when: It stops
            actions: [{do: Call, owner: role:lead}]
            ---
            # Detail
            [again](#detail)
            """
        fixture.files["pages/policy.md"] = "---\ntitle: Policy\n---\nText\n"
        fixture.files["shared/roles.yaml"] = "- {id: chief, title: Chief}\n- {id: other, title: Other}"
        fixture.files["shared/systems.yaml"] = "- {id: erp, name: ERP, rto: 2h}"
        fixture.files["shared/requirements.yaml"] = "- {id: law, title: Law}"
        fixture.attachments = ["units/finance/map.png"]
        return fixture
    }()

    private func document(alone file: SingleFile? = nil) throws -> DocumentContext {
        let handbook = try Self.fixture.layOut()
        let page = try #require(handbook.pages.first { $0.route == "units/finance/document.html" })
        let context = PageAssembler.context(
            of: page, in: ResolvedHandbook.resolve(handbook).handbook, alone: file)
        return try #require(context as? DocumentContext)
    }

    private static let file = SingleFile(style: "p{}", policy: "none") {
        $0 == "units/finance/map.png" ? "data:x" : nil
    }

    @Test func leadsToItsOwnChapters() throws {
        let document = try document()
        #expect(document.scenarios.map(\.anchor) == ["scenario-outage"])
        #expect(document.activities.map(\.anchor) == ["activity-payments"])
        #expect(document.roles.map(\.anchor) == ["role-lead", "shared-role-chief"])
        #expect(document.requirements.map(\.anchor) == ["requirement-law"])
        let scenario = try #require(document.scenarios.first?.scenario)
        #expect(scenario.affects.map(\.subject.href) == ["#activity-payments"])
        #expect(scenario.messages.map(\.audience.href) == ["#message-note"])
        #expect(scenario.phases.flatMap(\.actions).map(\.owner?.href) == ["#role-lead"])
        #expect(document.plan.risks.map(\.owner?.href) == ["#shared-role-chief"])
        #expect(document.plan.risks.map(\.title.href) == ["#risk-fire"])
        #expect(document.plan.requirements.map(\.href) == ["#requirement-law"])
    }

    @Test func namesWhatStandsElsewhereWithoutALink() throws {
        let needs = try #require(try document().activities.first?.activity.dependencies)
        #expect(Set(needs.map(\.other.text)) == ["ERP", "Orders"])
        #expect(needs.map(\.other.href) == [nil, nil])
        #expect(needs.compactMap(\.unit).map(\.href) == [nil])
    }

    @Test func takesTheNarrativeInOneLevelDeeper() throws {
        let narrative = try #require(try document().plan.narrative)
        #expect(narrative.headings.map(\.href) == ["#text-0-scope"])
        #expect(narrative.html.contains("<h3 id=\"text-0-scope\">Scope</h3>"))
        #expect(narrative.html.contains("<a href=\"#text-0-scope\">below</a>"))
        #expect(narrative.html.contains("<a href=\"#activity-payments\">Payments</a> Orders ERP"))
        #expect(narrative.html.contains("law (https://example.org/law)\nhttps://example.org "))
        #expect(narrative.html.contains("href=\"mailto:a@example.org\""))
        #expect(narrative.html.contains(" policy <img src=\"../../units/finance/map.png\""))
        let scenario = try #require(try document().scenarios.first?.scenario.narrative)
        #expect(scenario.html.contains("<h5 id=\"text-1-detail\">"))
        #expect(scenario.html.contains("<a href=\"#text-1-detail\">again</a>"))
    }

    @Test func leadsBackToTheHandbookOnlyWithinIt() throws {
        #expect(try document().handbook?.href == "../../units/finance/index.html")
        #expect(try document().file == nil)
        let alone = try document(alone: Self.file)
        #expect(alone.handbook == nil)
        #expect(alone.file?.style == "p{}")
        #expect(alone.plan.narrative?.html.contains("<img src=\"data:x\" alt=\"map\">") == true)
    }

    @Test(arguments: [(200, 200), (201, 0)])
    func standsInSitesOfAModerateSizeOnly(units: Int, documents: Int) throws {
        let plans = (0..<units).map { ("units/unit-\($0)/plan.md", Fixture.plan("Unit \($0)")) }
        var fixture = Fixture(Dictionary(uniqueKeysWithValues: plans), languages: "[en]")
        #expect(try fixture.layOut().pages.count { $0.subject.layout == .document } == documents)
        let plan = try fixture.page("units/unit-7/index.html", as: PlanContext.self)
        #expect((plan.document == nil) == (documents == 0))
        fixture.unit = "unit-7"
        #expect(try fixture.layOut().pages.count { $0.subject.layout == .document } == 1, "one unit always has its own")
    }

    @Test func saysWhenItWasMade() throws {
        #expect(try document().asOf == "1 July 2026")
        #expect(try document().discardAfter == nil)
    }
}
