import Testing

@testable import Handbook

struct TriageTests {
    static let fixture: Fixture = {
        var fixture = Fixture([
            "units/finance/plan.md": Fixture.plan(
                "Finance",
                """
                risks: [{id: quake, title: Quake, category: natural, likelihood: 2, impact: 5}]
                scenarios:
                  - {id: crash, title: Crash, affects: system:erp, activate-when: [No sign-in, No answer, No hope], actions: [{do: Call, owner: role:lead}]}
                  - {id: quake, title: Quake, risks: risk:quake, affects: [system:erp], activate-when: It shakes, actions: [{do: Go, owner: role:lead}]}
                """),
            "units/sales/plan.md": Fixture.plan(
                "Sales",
                "scenarios: [{id: odd, title: Odd, activate-when: Odd things, actions: [{do: Look, owner: role:lead}]}]"
            ),
            "shared/systems.yaml": "- {id: erp, name: ERP}",
            "shared/roles.yaml": """
            - {id: chief, title: Chief, may-activate: true, contacts: [{kind: phone, value: +86 10 5550 0180}]}
            - {id: clerk, title: Clerk}
            """,
        ])
        fixture.files["shared/sites.yaml"] = "- {id: hall, name: Hall}"
        return fixture
    }()

    private func many(_ count: Int) -> Fixture {
        let list = (0..<count).map {
            "- {id: s-\($0), title: S \($0), affects: system:erp, activate-when: X, actions: [{do: Call, owner: role:lead}]}\n"
        }
        return Fixture([
            "units/a/plan.md": Fixture.plan("A"), "units/a/scenarios.yaml": list.joined(),
            "shared/systems.yaml": "- {id: erp, name: ERP}",
        ])
    }

    @Test func groupsScenariosByWhatIsLost() throws {
        let page: TriageContext = try Self.fixture.page("happened.html")
        #expect(
            page.classes.map(\.title.text) == [
                "Systems or data are down", "Building, power or weather", "Something else",
            ])
        #expect(page.classes.map(\.title.href) == ["#loss-systems", "#loss-site", "#loss-other"])
        #expect(page.classes.map(\.count) == [2, 1, 1])
        #expect(page.groups.map(\.id) == ["systems", "site", "other"])
        #expect(page.groups[0].units.map(\.unit.text) == ["Finance"])
        #expect(page.groups[0].units[0].entries.map(\.card.text) == ["Crash", "Quake"])
        #expect(page.groups.map(\.lost.href) == ["systems.html", "sites.html", "lost.html"])
    }

    @Test func leadsToTheCardAndToThePage() throws {
        let page: TriageContext = try Self.fixture.page("zh-Hans/happened.html")
        let entry = try #require(page.groups.first?.units.first?.entries.first)
        #expect(entry.card.href == "units/finance/cards/crash.html")
        #expect(entry.scenario.href == "units/finance/scenarios/crash.html")
        #expect(entry.activateWhen.map(\.text) == ["No sign-in", "No answer"], "two conditions are enough to choose")
    }

    @Test func namesThoseWhoMayDecideWhereNothingFits() throws {
        let page: TriageContext = try Self.fixture.page("happened.html")
        #expect(page.deciders.map(\.role.text) == ["Chief"])
        #expect(page.deciders.first?.phones.map(\.href) == ["tel:+861055500180"])
    }

    @Test func isReachedFromEveryPage() throws {
        let role: RolePageContext = try Self.fixture.page("zh-Hans/units/sales/roles/lead.html")
        #expect(role.page.triage.href == "../../../happened.html")
        #expect(role.page.triage.text == "发生了什么?")
        let triage: TriageContext = try Self.fixture.page("happened.html")
        #expect(triage.page.triage.isCurrent)
    }

    @Test func keepsAllOnOnePageWhileTheyAreFew() throws {
        let routes = try many(Handbook.scenariosOnTriage).layOut().pages.map(\.route)
        #expect(!routes.contains { $0.contains("happened/") })
    }

    @Test func givesEachClassPagesOfItsOwnWhenTheyAreMany() throws {
        let fixture = many(201)
        let overview: TriageContext = try fixture.page("happened.html")
        #expect(overview.groups.isEmpty)
        #expect(overview.classes.map(\.title.href) == ["happened/systems.html"])
        #expect(overview.classes.map(\.count) == [201])
        let first: TriageContext = try fixture.page("zh-Hans/happened/systems.html")
        let second: TriageContext = try fixture.page("happened/systems-2.html")
        #expect(first.groups.flatMap(\.units).flatMap(\.entries).count == 200)
        #expect(second.groups.flatMap(\.units).flatMap(\.entries).count == 1)
        #expect(second.pagination?.previous?.href == "../happened/systems.html")
        #expect(second.page.title == "Systems or data are down, Page 2")
        #expect(first.classes.map(\.title.isCurrent) == [true])
    }

    @Test func holdsNothingOfOtherUnits() throws {
        var fixture = Self.fixture
        fixture.unit = "sales"
        let page: TriageContext = try fixture.page("happened.html")
        #expect(page.groups.flatMap(\.units).map(\.unit.text) == ["Sales"])
    }
}
