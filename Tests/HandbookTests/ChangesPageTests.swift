import ContinuityModel
import Testing

@testable import Handbook

struct ChangesPageTests {
    private static let outage = EntityAddress(.scenario, unit: "finance", id: "outage")
    private static let lead = EntityAddress(.role, unit: "finance", id: "lead")

    private static func hours(_ count: Int) -> ChangeSet.Value { .duration(TimeSpan(seconds: count * 3_600)) }

    /// A handbook in which a scenario became weaker, a risk stronger, and a role is gone.
    private static let compared: Fixture = {
        var fixture = RoutesTests.fixture
        fixture.changes = ChangeSet(
            base: "main", remarks: [.init("unreadable", [.init("path", .plain("a.md"))])],
            changes: [
                .init(
                    .renamed, outage, former: EntityAddress(.scenario, unit: "finance", id: "stop"), title: "Outage",
                    .weaker,
                    fields: [
                        .init(
                            "actions", ["actions", "within"], item: .text([.init("", "Call")]), itemNames: ["Call"],
                            .values(old: hours(4), new: hours(12)), .weaker),
                        .init("deputy", ["deputy"], .values(old: nil, new: .entity(lead)), .stronger),
                    ],
                    consequences: [
                        .init(.init("cards-one", [.init("n", .number(1)), .init("list", .entity(outage))]), .neutral)
                    ]),
                .init(
                    .changed, EntityAddress(.risk, unit: "finance", id: "fire"), title: "Fire", .stronger,
                    fields: [
                        .init(
                            "effect", ["effect"],
                            .words([
                                .init("en", [.init("a ", .kept), .init("small", .deleted), .init("big", .inserted)])
                            ]),
                            .stronger)
                    ]),
                .init(
                    .changed, EntityAddress(.activity, unit: "finance", id: "payments"), .weaker,
                    fields: [.init("rto", ["rto"], .values(old: hours(4), new: hours(1)), .stronger)],
                    consequences: [.init(.init("rto-not-kept"), .weaker)]),
                .init(.removed, EntityAddress(.role, unit: "finance", id: "clerk"), title: "Clerk", .weaker),
                .init(.added, EntityAddress(.system, id: "erp"), title: "ERP", .neutral),
            ])
        return fixture
    }()

    @Test func listsWhatChangedByUnitWithLinks() throws {
        let context: ChangesContext = try Self.compared.page("changes.html")
        #expect(context.since == "Changed since main")
        #expect(context.units.map(\.id) == ["unit-finance", "shared"])
        #expect(context.units.map(\.unit.href) == ["units/finance/index.html", nil])
        #expect(context.units.map(\.unit.text) == ["Finance", "Shared by all units"])
        let changes = context.units.flatMap(\.changes)
        #expect(
            changes.map(\.entity.href) == [
                "units/finance/scenarios/outage.html", "units/finance/index.html#risk-fire",
                "units/finance/activities/payments.html", nil, "systems/erp.html",
            ])
        #expect(changes.map(\.whole) == ["renamed, before finance/scenario:stop", nil, nil, "removed", "new"])
        #expect(changes.map(\.direction.text) == ["weaker", "stronger", "weaker", "weaker", "neutral"])
        #expect(context.counts.map(\.id) == ["weaker", "stronger", "neutral"])
        #expect(context.counts.map(\.count) == [3, 1, 1])
        #expect(
            context.remarks.map(\.text) == [
                "a.md cannot be read in the new version: what it changes is not shown"
            ])
    }

    @Test func speaksTheLanguageOfThePage() throws {
        let context: ChangesContext = try Self.compared.page("zh-Hans/changes.html")
        #expect(context.since == "与 main 相比的变更")
        let changes = try #require(context.units.first?.changes)
        let change = try #require(changes.first)
        #expect(change.direction.text == "减弱")
        #expect(change.fields.map(\.label) == ["行动步骤 · Call · 时限", "副手"])
        #expect(change.fields.map(\.old) == ["4 小时", nil])
        #expect(change.fields.map(\.new) == ["12 小时", "Lead"])
        #expect(change.consequences.map(\.sentence) == ["1 张应急卡随之改变:Outage"])
        #expect(context.remarks.map(\.text) == ["新版本中的 a.md 无法读取:其中的变更没有显示"])
        let words = try #require(changes.dropFirst().first?.fields.first)
        #expect([words.label, words.language] == ["后果", "en"], "words that are not translated keep their language")
    }

    @Test func marksThePageOfWhatChanged() throws {
        let scenario: ScenarioPageContext = try Self.compared.page("units/finance/scenarios/outage.html")
        let box = try #require(scenario.page.changes)
        #expect(box.changes.count == 1)
        #expect(box.all.href == "../../../changes.html#unit-finance")
        let field = try #require(box.changes.first?.fields.first)
        #expect(
            [field.label, field.old, field.new, field.direction.id]
                == ["steps · Call · within", "4 h", "12 h", "weaker"])
        let asset: AssetPageContext = try Self.compared.page("zh-Hans/systems/erp.html")
        #expect(asset.page.changes?.all.href == "../changes.html#shared")
        #expect(asset.page.changes?.changes.first?.whole == "新增")
    }

    /// A risk has no page of its own: what changed in it stands at the top of the plan and leads to its entry.
    @Test func marksEntriesOfAPlanOnItsPage() throws {
        let plan: PlanContext = try Self.compared.page("units/finance/index.html")
        let changes = try #require(plan.page.changes?.changes)
        #expect(changes.map(\.entity.href) == ["../../units/finance/index.html#risk-fire"])
        let words = try #require(changes.first?.fields.first?.words)
        #expect(words.map(\.text) == ["a ", "small", "big"])
        #expect(words.map(\.isDeleted) == [false, true, false])
        #expect(words.map(\.isInserted) == [false, false, true])
    }

    @Test func marksEntriesWhereverTheyStand() throws {
        let plan: PlanContext = try Self.compared.page("units/finance/index.html")
        #expect(plan.risks.map(\.change?.words) == ["stronger: effect"])
        let outage = try #require(plan.scenarios.first { $0.title.text == "Outage" })
        #expect(outage.change?.words == "weaker: within, deputy")
        #expect(outage.change?.marks["actions"]?.words == "weaker")
        #expect(outage.change?.marks["deputy"]?.direction == "stronger")
        #expect(outage.actions.compactMap(\.change).map(\.words) == ["weaker: within"])
        let activity: ActivityPageContext = try Self.compared.page("units/finance/activities/payments.html")
        #expect(activity.objective.change?.words == "weaker · changed: RTO", "it is not the RTO that is weaker")
        #expect(activity.objective.change?.marks["rto"]?.words == "stronger")
        let scenario: ScenarioPageContext = try Self.compared.page("zh-Hans/units/finance/scenarios/outage.html")
        #expect(scenario.page.change?.words == "减弱:时限、副手")
        #expect(scenario.phases.flatMap(\.actions).compactMap(\.change).map(\.words) == ["减弱:时限"])
        let asset: AssetPageContext = try Self.compared.page("systems/erp.html")
        #expect(asset.objective.change?.words == "new")
        #expect(asset.page.change?.marks.isEmpty == true)
    }

    @Test func leavesThePlanToPrintUnmarked() throws {
        let document: DocumentContext = try Self.compared.page("units/finance/document.html")
        #expect(document.plan.risks.map(\.change?.words) == [nil])
    }

    @Test(arguments: ["units/finance/roles/lead.html", "sites/hall.html"])
    func leavesPagesUnmarkedOfWhatDidNotChange(route: String) throws {
        let handbook = try Self.compared.layOut()
        let page = try #require(handbook.pages.first { $0.route == route })
        #expect(PageScope(handbook, page).pageChanges == nil)
    }

    @Test func leadsToThePageFromTheNavigationOfAComparedHandbookOnly() throws {
        let compared: HomeContext = try Self.compared.page("index.html")
        #expect(compared.page.navigation.contains { $0.href == "changes.html" })
        var plain = RoutesTests.fixture
        plain.changes = nil
        let home: HomeContext = try plain.page("index.html")
        #expect(!home.page.navigation.contains { $0.href == "changes.html" })
        #expect(try plain.layOut().pages.allSatisfy { !$0.route.contains("changes") })
    }

    @Test func leavesOutTheOlderVersionInAnEdition() throws {
        let whole = ResolvedHandbook.resolve(try Self.compared.layOut()).handbook
        #expect(whole.edition(for: .public).handbook.pages.allSatisfy { !$0.route.contains("changes") })
    }

    @Test(arguments: [(0, 1), (200, 1), (201, 2), (401, 3)])
    func splitsAtTwoHundredChanges(count: Int, pages: Int) throws {
        var fixture = RoutesTests.fixture
        fixture.changes = ChangeSet(
            base: "main",
            changes: (0..<count).map {
                .init(.removed, EntityAddress(.risk, unit: "finance", id: "risk-\($0)"), .weaker)
            })
        let routes = try fixture.layOut().pages.map(\.route).filter { $0.hasPrefix("changes") }
        #expect(routes == (1...pages).map { $0 == 1 ? "changes.html" : "changes-\($0).html" })
        let last: ChangesContext = try fixture.page(try #require(routes.last))
        #expect(last.units.flatMap(\.changes).count == count - 200 * (pages - 1))
    }
}
