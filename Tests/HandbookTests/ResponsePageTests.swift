import Testing

@testable import Handbook

struct ResponsePageTests {
    static let fixture = Fixture([
        "units/finance/plan.md": Fixture.plan(
            "Finance",
            """
            activities:
              - {id: payments, name: Payments, owner: role:chief, mtpd: 8h, rto: 2h, takes: 30m, depends-on: [{on: system:erp, kind: hard}]}
              - {id: reports, name: Reports, owner: role:lead, mtpd: 8d, rto: 5d, depends-on: [{on: activity:payments, kind: hard}]}
            scenarios:
              - id: outage
                title: Outage
                lead: role:chief
                affects: [activity:payments]
                activate-when: The system stops
                messages: message:tell
                actions:
                  - {id: back, do: Switch back, owner: role:lead, phase: restore, after: [call, plain]}
                  - {id: call, do: Call the team, owner: role:chief, phase: immediate, within: 15m, takes: 10m}
                  - {id: plain, do: Keep a log, owner: role:chief}
                  - {id: again, do: Start over, owner: role:lead, phase: recover, after: [call]}
            messages: [{id: tell, audience: customers, channels: [email], owner: role:chief, text: We are working on it}]
            """),
        "units/sales/plan.md": Fixture.plan(
            "Sales",
            """
            activities:
              - {id: orders, name: Orders, owner: role:chief, mtpd: 4h, rto: 3h, depends-on: [{on: system:erp, kind: hard}]}
              - {id: mailing, name: Mailing, owner: role:lead, mtpd: 8h, rto: 2h, depends-on: [{on: system:erp, kind: workaround, up-to: 4h}]}
              - {id: filing, name: Filing, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: system:erp, kind: data}]}
            scenarios: [{id: flood, title: Flood, activate-when: Water, actions: [{do: Lead out, owner: role:chief}]}]
            """),
        "shared/roles.yaml":
            "- {id: chief, title: Chief, holder: Wang Fang, contacts: [{kind: phone, value: +86 (10) 5550-0101}]}",
        "shared/systems.yaml":
            "- {id: erp, name: ERP, owner: role:chief, rto: 2h, recovery-time: {measured: 3h, on: 2026-01-31}}",
    ])

    @Test func ordersStepsByPhase() throws {
        let page: ScenarioPageContext = try Self.fixture.page("units/finance/scenarios/outage.html")
        #expect(page.phases.map(\.name) == ["", "Immediate", "Recover", "Return to normal"])
        #expect(page.phases.map { $0.actions.map(\.number) } == [[3], [2], [4], [1]])
        let last = try #require(page.phases.last?.actions.first)
        #expect(last.after.map(\.text) == ["2", "3"], "the numbers are those of the page")
        #expect(page.phases[1].actions.first?.within == "T+15 min")
        #expect(page.responders.map(\.role.text) == ["Lead", "Chief"])
        #expect(page.messages.map(\.audience.text) == ["customers"])
        #expect(page.rto == "2 h")
        #expect(page.unit.href == "../../../units/finance/index.html")
    }

    @Test func collectsTheWorkOfARoleOverAllUnits() throws {
        let page: RolePageContext = try Self.fixture.page("zh-Hans/roles/chief.html")
        #expect(page.tasks.map(\.unit.text) == ["Finance", "Sales"])
        #expect(page.tasks.map { $0.actions.map(\.text) } == [["Call the team", "Keep a log"], ["Lead out"]])
        #expect(page.tasks[0].leads.map(\.text) == ["Outage"])
        #expect(page.tasks[0].messages.map(\.id) == ["tell"])
        #expect(page.tasks.map { $0.owns.map(\.text) } == [["Payments"], ["Orders"]])
        #expect(page.assets.map(\.text) == ["ERP"])
        #expect(page.tasks[1].actions[0].scenario?.href == "../units/sales/scenarios/flood.html")
        #expect(page.row.responder.contacts.map(\.href) == ["tel:+861055500101"])
    }

    @Test func saysWhatIsLostWithASystem() throws {
        let page: AssetPageContext = try Self.fixture.page("systems/erp.html")
        #expect(page.loss.losses.map(\.activity.text) == ["Payments", "Reports", "Orders", "Mailing", "Filing"])
        #expect(page.loss.losses.map { $0.via.map(\.text) } == [[], ["Payments"], [], [], []])
        #expect(page.loss.losses[0].scenarios.map(\.text) == ["Outage"])
        #expect(page.loss.losses[0].owner?.text == "Chief")
        #expect(
            page.loss.losses.map(\.rto) == ["T+2 h", "T+5 d", "T+3 h", "T+6 h", nil],
            "a workaround postpones the breach")
        #expect(
            page.loss.losses.map(\.mtpd) == ["T+8 h", "T+8 d", "T+4 h", "T+12 h", nil],
            "who only loses data breaches nothing")
        #expect(page.dependants.map(\.other.text) == ["Payments", "Filing", "Mailing", "Orders"])
        #expect(page.measured == "3 h")
        #expect(page.measuredOn == "31 January 2026")
    }

    @Test func spellsOutTheBindingPath() throws {
        let page: ActivityPageContext = try Self.fixture.page("units/finance/activities/payments.html")
        #expect(page.objective.earliest == "3 h 30 min")
        #expect(page.objective.slack == "\u{2212}1 h 30 min")
        #expect(page.objective.isLate)
        #expect(page.objective.path.map(\.link.text) == ["ERP", "Payments"])
        #expect(page.objective.path.map(\.takes) == ["3 h", "30 min"])
        #expect(page.objective.tier == "Fast")
    }

    @Test func ordersRecoveryByWhatComesFirst() throws {
        let page: RecoveryPageContext = try Self.fixture.page("recovery.html")
        #expect(page.order.map(\.subject.text) == ["ERP", "Payments", "Mailing", "Orders", "Filing", "Reports"])
        #expect(page.order[5].after.map(\.text) == ["Payments"])
        #expect(page.objectives.map(\.subject.text).last == "Reports")
    }
}
