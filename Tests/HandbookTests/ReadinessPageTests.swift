import Testing

@testable import Handbook

struct ReadinessPageTests {
    /// Two units: the one keeps its promises, the other does not.
    static let fixture: Fixture = {
        var fixture = Fixture([
            "units/finance/plan.md": Fixture.plan(
                "Finance",
                """
                status: approved
                requirements: requirement:law
                activities: [{id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: system:erp}]}]
                risks: [{id: fire, title: Fire, category: premises, likelihood: 4, impact: 5, mitigations: [{do: Fit sprinklers, owner: role:lead, due: 2026-12-31}]}]
                scenarios:
                  - {id: outage, title: Outage, risks: risk:fire, affects: activity:payments, activate-when: It stops, actions: [{do: Call, owner: role:lead}]}
                exercises:
                  - {id: spring, title: Spring drill, kind: functional, scenario: scenario:outage, last: 2026-04-01, result: {met: false, measured-rto: 5h}, findings: [{text: Too slow, owner: role:lead, due: 2026-09-01}, {text: No list, closed: 2026-05-01}]}
                  - {id: planned, title: Planned drill, kind: tabletop, scenario: scenario:outage}
                """),
            "units/sales/plan.md": Fixture.plan(
                "Sales",
                """
                activities: [{id: orders, name: Orders, owner: role:lead, mtpd: 4h, rto: 1h, takes: 90m}]
                risks: [{id: theft, title: Theft, category: cyber, likelihood: 4, impact: 5}]
                scenarios: [{id: flood, title: Flood, activate-when: Water, actions: [{do: Call, owner: role:lead}]}]
                """),
            "shared/systems.yaml": "- {id: erp, name: ERP, rto: 2h, recovery-time: {measured: 1h}}",
            "shared/requirements.yaml": "- {id: law, title: Law, verify-by: 2027-01-31}",
        ])
        fixture.unit = nil
        return fixture
    }()

    @Test func countsPlansByState() throws {
        let home: HomeContext = try Self.fixture.page("index.html")
        #expect(home.dashboard.states.map { "\($0.count) \($0.label)" } == ["1 draft", "1 approved"])
        #expect(home.dashboard.states.map(\.href) == ["plans.html?status=draft", "plans.html?status=approved"])
    }

    @Test func showsTheLeastMarginFirst() throws {
        let home: HomeContext = try Self.fixture.page("index.html")
        #expect(home.dashboard.conflicts == 1)
        let first = try #require(home.dashboard.margins.first)
        #expect((first.subject.text, first.objective, first.limit) == ("Orders", "RTO", "1 h"))
        #expect((first.computed, first.slack, first.isConflict) == ("1 h 30 min", "\u{2212}30 min", true))
        #expect(home.dashboard.margins.dropFirst().allSatisfy { !$0.isConflict })
    }

    @Test func tellsWhatIsDueAndWhoSeesToIt() throws {
        let home: HomeContext = try Self.fixture.page("index.html")
        let due = home.due.map { "\($0.dueDate) \($0.subject.text) \($0.detail ?? "-") \($0.owner?.text ?? "-")" }
        #expect(
            due == [
                "2026-09-01 Spring drill Too slow Lead", "2026-12-31 Fire Fit sprinklers Lead", "2027-01-31 Law - -",
                "2027-04-01 Spring drill - Lead",
            ])
        #expect(home.dashboard.dueDays == "20697:1,121:1,31:1,60:1")
        #expect(home.dashboard.allDue?.text == "Calendar: all 4")
    }

    @Test func listsExercisesFromTheLatestAndSaysWhichWereNeverHeld() throws {
        let log: ExercisesContext = try Self.fixture.page("exercises.html")
        #expect(log.exercises.map(\.title.text) == ["Spring drill", "Planned drill"])
        #expect(log.exercises.map(\.last) == ["1 April 2026", nil])
        let spring = log.exercises[0]
        #expect((spring.isFailed, spring.isLate, spring.measured, spring.required) == (true, true, "5 h", "4 h"))
        #expect(spring.requiredBy?.text == "Payments")
        #expect((spring.findings.count, spring.openFindings) == (2, 1))
        #expect(log.findings.map(\.finding.text) == ["Too slow"], "what is closed is not open")
    }

    @Test func groupsTheCalendarByMonth() throws {
        let calendar: CalendarContext = try Self.fixture.page("calendar.html")
        #expect(calendar.months.map(\.id) == ["2026-09", "2026-12", "2027-01", "2027-04"])
        #expect(calendar.index.map(\.count) == [1, 1, 1, 1])
        #expect(calendar.index.first?.href == "calendar.html#month-2026-09")
        #expect(calendar.feed?.href == "calendar/all.ics")
        #expect(calendar.unitFeeds.map(\.href) == ["calendar/units/finance.ics"])
        #expect(calendar.roleFeeds.map(\.href) == ["calendar/roles/finance/lead.ics"])
        let plan: PlanContext = try Self.fixture.page("units/sales/index.html")
        #expect(plan.calendar?.href == nil, "nothing is due there")
    }

    @Test func namesWhatHasNoCounterpart() throws {
        let coverage: CoverageContext = try Self.fixture.page("coverage.html")
        #expect(coverage.gaps.map(\.id) == ["risks", "activities", "scenarios", "requirements"])
        #expect(coverage.gaps.map { $0.items.map(\.link.text) } == [["Theft"], ["Orders"], ["Flood"], ["Law"]])
        #expect(coverage.shares.first.map { ($0.covered, $0.total, $0.percent) } ?? (0, 0, 0) == (1, 2, 50))
        #expect(coverage.shares.first?.gaps?.href == "coverage.html#gap-risks")
        #expect(coverage.units.map { $0.shares.map(\.covered).prefix(3) } == [[1, 1, 1], [0, 0, 0]])
    }

    @Test func laysRequirementsOutByPlan() throws {
        let requirements: RequirementsContext = try Self.fixture.page("requirements.html")
        let matrix = try #require(requirements.matrix)
        #expect(matrix.columns.map(\.text) == ["Finance", "Sales"])
        #expect(matrix.rows.map { $0.cells.map(\.label) } == [["named, not answered", "holds, not named"]])
        #expect(matrix.rows.map(\.gaps.count) == [2])
        #expect(matrix.rows.map { "\($0.answered) of \($0.applicable)" } == ["0 of 2"])
    }

    @Test func laysRisksOfAllUnitsOnTheirMatrix() throws {
        let register: RiskRegisterContext = try Self.fixture.page("risks.html")
        #expect(register.heatMaps.count == 1)
        let filled = register.heatMaps[0].rows.flatMap(\.cells).filter { $0.count > 0 }
        #expect(filled.map { $0.risks.map(\.text) } == [["Fire", "Theft"]])
        #expect(register.risks.map(\.ranks.cell) == ["score-5x5.4.5", "score-5x5.4.5"])
    }

    @Test func leadsFromACrowdedCellToItsRisks() throws {
        let risks = (0..<210).map {
            "- {id: r-\($0), title: R, category: cyber, likelihood: \($0 < 205 ? 5 : 1), impact: 5}\n"
        }
        let fixture = Fixture(["units/a/plan.md": Fixture.plan("A"), "units/a/risks.yaml": risks.joined()])
        let register: RiskRegisterContext = try fixture.page("zh-Hans/risks.html")
        let cells = register.heatMaps[0].rows.flatMap(\.cells).filter { $0.count > 0 }
        #expect(cells.map(\.count) == [205, 5])
        #expect(cells.allSatisfy { $0.risks.isEmpty })
        #expect(
            cells.map(\.all?.href) == [
                "risks.html?cell=score-5x5.5.5#section-register", "risks-2.html?cell=score-5x5.1.5#section-register",
            ])
        let second: RiskRegisterContext = try fixture.page("risks-2.html")
        #expect(second.heatMaps.isEmpty)
    }

    @Test func showsThePublishedUnitOnly() throws {
        var fixture = Self.fixture
        fixture.unit = "sales"
        let home: HomeContext = try fixture.page("index.html")
        #expect(home.dashboard.states.map(\.label) == ["draft"])
        #expect(home.dashboard.findings.isEmpty)
        #expect(home.due.map(\.subject.text) == ["Law"])
        let requirements: RequirementsContext = try fixture.page("requirements.html")
        #expect(requirements.matrix?.columns.map(\.text) == ["Sales"])
        #expect(try !fixture.layOut().pages.contains { $0.route == "exercises.html" })
    }
}
