import Testing

@testable import Handbook

/// What pages draw, and what they say of a loss.
@Suite struct PicturePageTests {
    private static let fixture: Fixture = {
        var fixture = Fixture(
            plan: """
                roles:
                  - {id: lead, title: Lead, holder: Li Wei, deputies: [Mei]}
                  - {id: clerk, title: Clerk, holder: Li Wei}
                activities:
                  - id: payments
                    name: Payments
                    owner: role:lead
                    mtpd: 8h
                    rto: 4h
                    takes: 1h
                    impacts: [{at: 2h, category: legal, level: major}, {at: 6h, category: legal, level: unacceptable}]
                    depends-on:
                      - {on: system:erp}
                      - {on: system:erp, kind: data}
                      - {on: role:clerk, kind: workaround, up-to: 1h}
                messages: [{id: tell, audience: staff, channels: [phone], within: 10m, text: Stop}]
                scenarios:
                  - id: outage
                    title: Outage
                    affects: [system:erp]
                    activate-when: It stops
                    lead: role:lead
                    messages: [message:tell]
                    actions:
                      - {id: call, do: Call, owner: role:lead, takes: 10m, within: 5m}
                      - {do: Write, owner: role:lead, takes: 20m}
                      - {do: Check, owner: role:clerk, takes: 30m, after: [call]}
                """)
        fixture.files["shared/systems.yaml"] = "- {id: erp, name: ERP, rto: 2h, owner: finance/role:lead}"
        fixture.files["shared/requirements.yaml"] =
            "- {id: law, title: Law, clock: {trigger: A leak, within: 72h}, satisfied-by: [finance/message:tell]}"
        return fixture
    }()

    @Test func drawsTheStepsOfAScenario() throws {
        let page: ScenarioPageContext = try Self.fixture.page("units/finance/scenarios/outage.html")
        let timeline = try #require(page.timeline)
        let bars = try #require(timeline.chart?.bars)
        #expect(bars.map(\.label) == ["1. Call · Lead", "2. Write · Lead", "3. Check · Clerk"])
        #expect(bars.map(\.isCritical) == [true, false, true])
        #expect(bars.map(\.isDoubled) == [true, true, false])
        #expect(bars.map(\.isLate) == [true, false, false])
        #expect(timeline.criticalPath.map(\.text) == ["1", "3"])
        #expect(timeline.overlaps.map { "\($0.first) \($0.second) \($0.from) \($0.to)" } == ["1 2 T+0 min T+10 min"])
        #expect(timeline.finish == "T+40 min")
        #expect(timeline.rto == "T+2 h")
        #expect(timeline.restores?.text == "ERP")
    }

    @Test func drawsWhatTheActivitiesNeed() throws {
        let page: PlanContext = try Self.fixture.page("units/finance/index.html")
        let map = try #require(page.map)
        #expect(map.nodes.map(\.subject.text) == ["Payments", "ERP", "Clerk"])
        #expect(map.nodes.filter(\.isOwn).map(\.subject.text) == ["Payments"])
        #expect(map.edges.map(\.kindID) == ["hard", "data", "workaround"])
        let chart = try #require(page.orderChart)
        #expect(chart.bars.map(\.label) == ["1. ERP · system", "2. Payments · activity"])
        #expect(chart.bars[0].x + chart.bars[0].width == chart.bars[1].x)
    }

    @Test func comparesTheImpactsWithTheMTPD() throws {
        let page: ActivityPageContext = try Self.fixture.page("units/finance/activities/payments.html")
        let summary = try #require(page.impactSummary)
        #expect(summary.implied == "6 h")
        #expect(summary.impliedBy == "legal")
        #expect(summary.isLate)
        #expect(page.impacts.map(\.sign) == ["\u{25B2}\u{25B2}", "\u{25B2}\u{25B2}\u{25B2}"])
    }

    @Test func saysWhomToTellOfALoss() throws {
        let page: AssetPageContext = try Self.fixture.page("systems/erp.html")
        #expect(page.loss.losses.map(\.effect) == ["stops at once"])
        #expect(page.loss.scenarios.map(\.text) == ["Outage"])
        #expect(page.loss.messages.map(\.message.id) == ["tell"])
        #expect(page.loss.messages.map(\.unit?.text) == ["Finance"])
        #expect(page.loss.clocks.map(\.within) == ["3 d"])
    }

    @Test func saysWhoTakesOverFromARole() throws {
        let lead: RolePageContext = try Self.fixture.page("units/finance/roles/lead.html")
        #expect(lead.handovers.map(\.subject.text) == ["Outage", "Payments"])
        #expect(lead.handovers.map(\.successor?.text) == ["Mei", "Mei"])
        #expect(lead.loss == nil)
        let clerk: RolePageContext = try Self.fixture.page("units/finance/roles/clerk.html")
        #expect(clerk.loss?.losses.map(\.effect) == ["stops after 1 h"])
        #expect(clerk.loss?.losses.map(\.rto) == ["T+5 h"])
    }

    @Test func ranksWhatTheHandbookHangsOn() throws {
        let page: LostContext = try Self.fixture.page("lost.html")
        #expect(page.assets.map { "\($0.subject.text) \($0.stopped) \($0.mtpd ?? "")" } == ["ERP 1 8 h"])
        #expect(page.people.map { "\($0.name) \($0.activities) \($0.scenarios)" } == ["Li Wei 1 1"])
        #expect(page.people.map { $0.rolesWithoutDeputy.map(\.text) } == [["Clerk"]])
    }

    @Test func leavesOutAPictureThatIsTooLarge() throws {
        var fixture = Fixture(
            plan: "activities: [{id: all, name: All, owner: role:lead, depends-on: ["
                + (0..<60).map { "{on: system:s\($0)}" }.joined(separator: ", ") + "]}]")
        fixture.files["shared/systems.yaml"] = (0..<60).map { "- {id: s\($0), name: S}" }.joined(separator: "\n")
        let page: PlanContext = try fixture.page("units/finance/index.html")
        #expect(page.map == nil)
        #expect(page.orderChart == nil)
        #expect(page.order.count == 61)
    }
}
