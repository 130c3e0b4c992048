import Testing

@testable import Handbook

struct CardTests {
    static let fixture = Fixture([
        "units/finance/plan.md": """
        ---
        title: Finance
        owner: role:lead
        version: "2.1"
        status: approved
        approved: {by: role:lead, on: 2026-05-01}
        review: {every: 1y, last: 2026-05-01}
        roles:
          - {id: lead, title: Lead, holder: Li Wei, may-activate: true, deputies: [role:second, Mei], contacts: [{kind: email, value: a@example.com}, {kind: phone, value: "+86 10 1"}]}
          - {id: second, title: Second, holder: Bo, contacts: [{kind: radio, value: Channel 4}]}
          - {id: idle, title: Idle, holder: Zoe}
        scenarios:
          - id: outage
            title: Outage
            lead: role:lead
            deputy: role:second
            activate-when: [One, Two, Three, Four, Five, Six]
            stand-down-when: All is well
            messages: [message:late, message:soon]
            actions:
              - {id: last, do: Restore, owner: role:second, within: 3h}
              - {id: first, do: Switch off, owner: role:lead, within: 10m}
              - {id: open, do: Look around, owner: role:lead, takes: 40m}
        messages:
          - {id: late, audience: customers, channels: [email], within: 4h, owner: role:second, text: Later}
          - {id: soon, audience: staff, channels: [sms], within: 15m, owner: role:lead, text: Now}
        ---

        """,
        "shared/requirements.yaml": """
        - {id: law, title: Law, authority: Office, clock: {trigger: It is known, within: 4h}, satisfied-by: finance/message:soon}
        - {id: rule, title: Rule, clock: {trigger: Later, within: 2h}, satisfied-by: finance/scenario:outage}
        """,
    ])

    /// A scenario of many long steps and messages, and the role that does all of them.
    static let long: Fixture = {
        let words = String(repeating: "Read the meter and write its number on the form. ", count: 6)
        let steps = (1...40).map { "- {do: \"\(words)\", owner: role:lead, within: \($0)h, done-when: \"\(words)\"}" }
        let messages = (1...12).map {
            "- {id: m-\($0), audience: media, channels: [press, website], within: 1h, owner: role:lead, text: \"\(words)\"}"
        }
        let scenario = """
            - id: long
              title: Long
              lead: role:lead
              activate-when: ["\(words)"]
              messages: [\((1...12).map { "message:m-\($0)" }.joined(separator: ", "))]
              actions:
            \(steps.map { "    " + $0 }.joined(separator: "\n"))
            """
        return Fixture([
            "units/a/plan.md": Fixture.plan("A"), "units/a/scenarios.yaml": scenario,
            "units/a/messages.yaml": messages.joined(separator: "\n"),
        ])
    }()

    @Test func groupsStepsByTheTimeAtWhichTheyAreDue() throws {
        let card: ScenarioCardContext = try Self.fixture.page("units/finance/cards/outage.html")
        #expect(card.bands.map(\.name) == ["First 15 minutes", "First hour", "First 4 hours"])
        #expect(
            card.bands.map { $0.actions.map(\.number) } == [[2], [3], [1]], "numbers are those of the scenario page")
        #expect(card.bands[0].actions[0].withinSeconds == 600)
        #expect(card.bands[1].actions[0].withinSeconds == nil)
        #expect(card.moreSteps == nil)
    }

    @Test func givesAWayToCallBesideEachStep() throws {
        let card: ScenarioCardContext = try Self.fixture.page("units/finance/cards/outage.html")
        let people = card.bands.flatMap(\.actions).compactMap(\.responder)
        #expect(people.map { $0.contacts.map(\.value) } == [["+86 10 1"], ["+86 10 1"], ["Channel 4"]])
        #expect(people[0].deputies.map(\.who.text) == ["Second", "Mei"])
        #expect(people[0].deputies.map { $0.phones.map(\.value) } == [["Channel 4"], []])
        let page: ScenarioPageContext = try Self.fixture.page("units/finance/scenarios/outage.html")
        #expect(
            page.phases[0].actions.map { $0.responder?.phones.map(\.value) } == [
                ["Channel 4"], ["+86 10 1"], ["+86 10 1"],
            ])
    }

    @Test func saysWhichEditionItIs() throws {
        let card: ScenarioCardContext = try Self.fixture.page("units/finance/cards/outage.html")
        #expect(card.edition.version == "2.1")
        #expect(card.edition.approvedOn == "1 May 2026")
        #expect(card.edition.discardAfterDate == "2027-05-01")
        #expect(card.edition.statusID == "approved")
    }

    @Test func tellsWhoLeadsWhatToSayAndWhen() throws {
        let card: ScenarioCardContext = try Self.fixture.page("units/finance/cards/outage.html")
        #expect(card.command.map(\.role.text) == ["Lead", "Second"])
        #expect(card.activators.map(\.text) == ["Lead"])
        #expect(card.messages.map(\.text) == ["Now", "Later"], "the most urgent first")
        #expect(card.clocks.map(\.requirement.text) == ["Rule", "Law"])
        #expect(card.clocks.map(\.withinSeconds) == [7200, 14_400])
        #expect(card.standDownWhen.lines.map(\.text) == ["All is well"])
    }

    @Test func countsWhatItLeavesOut() throws {
        let card: ScenarioCardContext = try Self.fixture.page("units/finance/cards/outage.html")
        #expect(card.activateWhen.lines.map(\.text) == ["One", "Two", "Three", "Four"])
        #expect(card.activateWhen.more == "2 more on the full page:")
        let long: ScenarioCardContext = try Self.long.page("units/a/cards/long.html")
        let steps = long.bands.flatMap(\.actions)
        #expect(steps.count >= 3)
        #expect(steps.map(\.number) == Array(1...steps.count), "what is shown has no gaps")
        #expect(long.moreSteps == "\(40 - steps.count) more on the full page:")
        #expect(!long.messages.isEmpty, "steps leave room for a message")
        #expect(long.moreMessages == "\(12 - long.messages.count) more on the full page:")
    }

    @Test func endsLongTextsInDots() throws {
        let card: ScenarioCardContext = try Self.long.page("units/a/cards/long.html")
        #expect(card.activateWhen.lines.first?.text.hasSuffix("\u{2026}") == true)
        #expect(card.bands.flatMap(\.actions).allSatisfy { $0.doneWhen?.hasSuffix("\u{2026}") == true })
    }

    @Test func givesARoleAllThatItDoes() throws {
        let card: RoleCardContext = try Self.fixture.page("units/finance/role-cards/second.html")
        #expect(card.parts.map(\.scenario.text) == ["Outage"])
        #expect(card.parts[0].task == "Leads where the lead cannot")
        #expect(card.parts[0].lead?.contacts.map(\.value) == ["+86 10 1"])
        #expect(card.parts[0].actions.map(\.text) == ["Restore"])
        #expect(card.messages.map(\.text) == ["Later"])
        let lead: RoleCardContext = try Self.fixture.page("units/finance/role-cards/lead.html")
        #expect(lead.parts[0].task == "Leads the response")
        #expect(lead.parts[0].lead?.role.text == nil, "who leads needs not be told whom to call")
        #expect(lead.parts[0].actions.map(\.number) == [2, 3])
        #expect(lead.row.mayActivate)
    }

    @Test func cutsTheCardOfABusyRole() throws {
        let card: RoleCardContext = try Self.long.page("units/a/role-cards/lead.html")
        let shown = try #require(card.parts.first).actions.count
        #expect(shown >= 3)
        #expect(card.parts.first?.moreSteps == "\(40 - shown) more on the full page:")
        #expect(!card.messages.isEmpty)
    }

    @Test func hasNoCardForARoleThatDoesNothing() throws {
        let routes = try Self.fixture.layOut().pages.map(\.route)
        #expect(!routes.contains("units/finance/role-cards/idle.html"))
        let plan: PlanContext = try Self.fixture.page("units/finance/index.html")
        let idle = try #require(plan.roles.first { $0.responder.role.text == "Idle" })
        #expect(idle.card?.href == nil)
        #expect(
            plan.roles.compactMap { $0.card?.href } == [
                "../../units/finance/role-cards/lead.html", "../../units/finance/role-cards/second.html",
            ])
    }

    @Test func isLinkedFromThePlanTheScenarioAndTheRole() throws {
        let plan: PlanContext = try Self.fixture.page("units/finance/index.html")
        #expect(plan.scenarios.map(\.card.href) == ["../../units/finance/cards/outage.html"])
        let scenario: ScenarioPageContext = try Self.fixture.page("units/finance/scenarios/outage.html")
        #expect(scenario.card.href == "../../../units/finance/cards/outage.html")
        #expect(scenario.incident == "finance/outage")
        let role: RolePageContext = try Self.fixture.page("units/finance/roles/lead.html")
        #expect(role.row.card?.href == "../../../units/finance/role-cards/lead.html")
        let card: RoleCardContext = try Self.fixture.page("units/finance/role-cards/lead.html")
        #expect(card.parts.map(\.scenario.href) == ["../../../units/finance/cards/outage.html"])
        #expect(card.parts.map(\.incident) == ["finance/outage"], "ticks and T0 are those of the scenario")
    }
}

struct CardSpaceTests {
    @Test func stopsAtTheFirstThatHasNoRoom() {
        var space = CardSpace(10)
        let (kept, cut) = space.fit([3, 4, 5, 1]) { $0 }
        #expect(kept == [3, 4], "no gaps, although the last one would fit")
        #expect(cut == 2)
        #expect(space.left == 3)
    }

    @Test func leavesWhatIsReserved() {
        var space = CardSpace(10)
        #expect(space.fit([3, 4, 1], reserve: 4) { $0 }.kept == [3])
        #expect(space.left == 7)
    }

    @Test(arguments: [
        ("", 0), ("x", 1), (String(repeating: "字", count: 25), 1), (String(repeating: "字", count: 60), 3),
    ])
    func countsLines(text: String, lines: Int) {
        #expect(CardSpace.lines(text, in: .step) == lines)
    }

    @Test func clipsToTheLinesThatItCounts() {
        let clipped = CardSpace.clip(String(repeating: "字", count: 400), in: .step)
        #expect(clipped.hasSuffix("\u{2026}"))
        #expect(CardSpace.lines(clipped, in: .step) == CardSpace.longestText)
        #expect(CardSpace.clip("short", in: .step) == "short")
    }
}
