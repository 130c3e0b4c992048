import ContinuityModel
import Testing

@testable import Handbook

struct RoutesTests {
    static let fixture: Fixture = {
        var fixture = Fixture(
            plan: """
                activities: [{id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: system:erp}]}]
                risks: [{id: fire, title: Fire, category: premises, likelihood: 4, impact: 5}]
                scenarios: [{id: outage, title: Outage, activate-when: It stops, actions: [{do: Call, owner: role:lead}]}]
                exercises: [{id: drill, kind: tabletop, scenario: scenario:outage, last: 2026-02-28, findings: [{text: Slow, due: 2026-05-01}]}]
                """,
            narrative: "[[activity:payments]] [policy](../../pages/policy.md)")
        fixture.files["pages/policy.md"] = "---\ntitle: Policy\n---\n[[finance/scenario:outage]] [[term:rto]]\n"
        fixture.files["shared/systems.yaml"] = "- {id: erp, name: ERP, rto: 2h}"
        fixture.files["shared/suppliers.yaml"] = "- {id: bank, name: Bank}"
        fixture.files["shared/sites.yaml"] = "- {id: hall, name: Hall}"
        fixture.files["shared/roles.yaml"] = "- {id: chief, title: Chief}"
        fixture.files["shared/glossary.yaml"] = "- {id: rto, term: RTO, definition: The target}"
        fixture.files["shared/requirements.yaml"] = "- {id: law, title: Law}"
        fixture.changes = ChangeSet(
            base: "main",
            changes: [
                .init(.added, EntityAddress(.scenario, unit: "finance", id: "outage"), .stronger),
                .init(.removed, EntityAddress(.role, unit: "finance", id: "clerk"), .weaker),
            ])
        fixture.history = PlanHistory(.whole)
        return fixture
    }()

    static let routes = [
        "index.html", "risks.html", "recovery.html", "lost.html", "plans.html", "scenarios.html", "roles.html",
        "systems.html", "suppliers.html", "sites.html", "exercises.html", "calendar.html", "requirements.html",
        "coverage.html", "changes.html", "glossary.html", "rules.html",
        "search.html", "happened.html", "log.html", "pages/policy.html",
        "units/finance/index.html", "units/finance/document.html", "units/finance/history.html",
        "units/finance/activities/payments.html", "units/finance/scenarios/outage.html",
        "units/finance/cards/outage.html", "units/finance/role-cards/lead.html", "units/finance/roles/lead.html",
        "roles/chief.html", "systems/erp.html", "suppliers/bank.html",
        "sites/hall.html",
    ]

    @Test func giveEveryPageAnAddressInEveryLanguage() throws {
        let pages = try Self.fixture.layOut().pages.map(\.route)
        #expect(Set(pages) == Set(Self.routes + Self.routes.map { "zh-Hans/" + $0 }))
        #expect(pages.count == 2 * Self.routes.count, "no address stands twice")
    }

    @Test(arguments: routes, ["", "zh-Hans/"])
    func findAPageByItsAddress(route: String, folder: String) throws {
        let handbook = try Self.fixture.layOut()
        let page = try #require(handbook.page(at: folder + route))
        #expect(page == handbook.pages.first { $0.route == folder + route })
    }

    @Test(arguments: [
        "units/none/index.html", "units/finance/scenarios/none.html", "units/finance/roles/none.html",
        "units/finance/scenarios/payments.html", "units/finance/index", "units/finance", "fr/index.html", "",
    ])
    func findNoPageThatIsNotThere(route: String) throws {
        #expect(try Self.fixture.layOut().page(at: route) == nil)
    }

    /// Every address that a page shows, resolved from where the page stands, is that of a page.
    @Test(arguments: routes, ["", "zh-Hans/"])
    func leadOnlyToPages(route: String, folder: String) throws {
        let handbook = try Self.fixture.layOut()
        let page = try #require(handbook.pages.first { $0.route == folder + route })
        let context = try #require(
            PageAssembler.context(of: page, in: ResolvedHandbook.resolve(handbook).handbook))
        let known = Set(handbook.pages.map(\.route)).union(try calendars(handbook))
        let hrefs = Addresses.all(in: context)
        #expect(hrefs.count > 10)
        for href in hrefs {
            let target = Addresses.target(of: href, from: page.route)
            #expect(known.contains(target), "\(href) on \(page.route)")
            let other = folder.isEmpty ? "zh-Hans/" : ""
            let isInOtherLanguage = folder.isEmpty ? target.hasPrefix("zh-Hans/") : !target.hasPrefix("zh-Hans/")
            #expect(!isInOtherLanguage || target == other + route, "\(href) leaves the language")
        }
    }

    /// The paths of the calendar files in every language.
    private func calendars(_ handbook: Handbook) throws -> [String] {
        let paths = handbook.languages.indices.flatMap { language in
            let catalogue = CalendarCatalogue(ResolvedHandbook.resolve(handbook).handbook, language: language)
            return catalogue.feeds.map(catalogue.path)
        }
        try #require(paths.count > 4)
        return paths
    }

    @Test(arguments: [
        ("index.html", ""), ("zh-Hans/index.html", "../"), ("zh-Hans/units/finance/roles/lead.html", "../../../../"),
    ])
    func knowTheWayToTheRoot(route: String, root: String) throws {
        let handbook = try Self.fixture.layOut()
        let page = try #require(handbook.pages.first { $0.route == route })
        #expect(PageScope(handbook, page).root == root)
    }

    @Test func markTheLinkToThePageItself() throws {
        let page = try Self.fixture.page("zh-Hans/risks.html", as: RiskRegisterContext.self).page
        #expect(page.navigation.filter(\.isCurrent).map(\.href) == ["risks.html"])
        #expect(page.languages.map(\.href) == ["../risks.html", "../zh-Hans/risks.html"])
        #expect(page.languages.map(\.isCurrent) == [false, true])
        #expect(page.languages.map(\.name) == ["English", "简体中文"])
    }

    @Test func nameSectionsThatHaveSomethingOnly() throws {
        let page = try Fixture(plan: "").page("index.html", as: HomeContext.self).page
        #expect(
            page.navigation.map(\.text) == [
                "Home", "Plans", "Risks", "Recovery", "What is lost?", "Roles", "Coverage", "Search", "Rules",
            ])
        #expect(page.breadcrumbs.isEmpty)
    }
}
