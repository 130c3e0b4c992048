import Testing

@testable import Handbook

struct PublicationTests {
    static let fixture: Fixture = {
        var fixture = Fixture([
            "units/finance/plan.md": Fixture.plan(
                "Finance",
                """
                activities:
                  - {id: payments, name: Payments, owner: role:chief, mtpd: 8h, rto: 4h, depends-on: [{on: sales/activity:orders, kind: hard}, {on: system:erp, kind: hard}]}
                """)
                + "See [[sales/activity:orders]], [[sales/scenario:outage|the outage]] and [sales](../sales/plan.md).\n",
            "units/sales/plan.md": Fixture.plan(
                "Sales",
                """
                activities: [{id: orders, name: Taking orders, owner: role:chief, mtpd: 4h, rto: 2h, depends-on: [{on: system:erp, kind: hard}]}]
                risks: [{id: fire, title: Fire, category: premises, likelihood: 4, impact: 5}]
                scenarios: [{id: outage, title: Outage, affects: system:erp, activate-when: It stops, actions: [{do: Call, owner: role:chief}]}]
                """),
            "shared/roles.yaml": "- {id: chief, title: Chief}",
            "shared/systems.yaml": "- {id: erp, name: ERP, rto: 1h}",
        ])
        fixture.unit = "finance"
        return fixture
    }()

    @Test func leavesOutThePagesOfOtherUnits() throws {
        let routes = try Self.fixture.layOut().pages.map(\.route)
        #expect(!routes.contains { $0.contains("sales") })
        #expect(routes.contains("units/finance/activities/payments.html"))
        #expect(routes.contains("systems/erp.html"))
        #expect(!routes.contains("scenarios.html"), "the list of scenarios would be empty")
    }

    @Test func showsPlainTextForLinksToOtherUnits() throws {
        let plan: PlanContext = try Self.fixture.page("units/finance/index.html")
        #expect(plan.narrative?.html == "<p>See Taking orders, the outage and sales.</p>\n")
        let activity: ActivityPageContext = try Self.fixture.page("units/finance/activities/payments.html")
        #expect(activity.dependencies.map(\.other.text).sorted() == ["ERP", "Taking orders"])
        #expect(activity.dependencies.first { $0.other.text == "Taking orders" }?.other.href == nil)
        #expect(activity.dependencies.first { $0.other.text == "Taking orders" }?.unit?.href == nil)
    }

    @Test func countsAndListsThePublishedUnitOnly() throws {
        let home: HomeContext = try Self.fixture.page("index.html")
        #expect(home.units.map(\.title.text) == ["Finance"])
        #expect(home.topRisks.isEmpty)
        #expect(home.counts.map(\.count) == [1, 0, 0, 1, 2, 0])
        let register: RiskRegisterContext = try Self.fixture.page("risks.html")
        #expect(register.risks.isEmpty)
    }

    @Test func keepsTheWorkOfOtherUnitsOffSharedPages() throws {
        let role: RolePageContext = try Self.fixture.page("roles/chief.html")
        #expect(role.tasks.map(\.unit.text) == ["Finance"])
        let system: AssetPageContext = try Self.fixture.page("systems/erp.html")
        #expect(system.loss.losses.map(\.activity.text) == ["Payments"])
        #expect(system.dependants.map(\.other.text) == ["Payments"])
        #expect(system.scenarios.isEmpty)
        let recovery: RecoveryPageContext = try Self.fixture.page("recovery.html")
        #expect(recovery.order.map(\.subject.text) == ["ERP", "Payments"])
        #expect(recovery.order.map(\.position) == [1, 2])
    }

    @Test func showsEverythingWithoutAUnit() throws {
        var whole = Self.fixture
        whole.unit = nil
        let role: RolePageContext = try whole.page("roles/chief.html")
        #expect(role.tasks.map(\.unit.text) == ["Finance", "Sales"])
        let plan: PlanContext = try whole.page("units/finance/index.html")
        #expect(
            plan.narrative?.html.contains("<a href=\"../../units/sales/activities/orders.html\">Taking orders</a>")
                == true)
        #expect(plan.narrative?.html.contains("<a href=\"../../units/sales/index.html\">sales</a>") == true)
    }
}
