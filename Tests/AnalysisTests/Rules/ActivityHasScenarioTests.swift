import ContinuityModel
import Diagnostics
import Testing

@Suite struct ActivityHasScenarioTests {
    private func plans(affects: [String], _ kind: DependencyKind = .hard) -> PlanSet {
        handbook(
            unit {
                $0.activities = [activity("payments", line: 10, needs: [need("system:ledger", line: 11, kind)])]
                $0.risks = [risk("fire", line: 15, "1", "5", affects: ["activity:payments"])]
                $0.scenarios = [scenario("outage", line: 20, affects: affects)]
            }, systems: [asset("ledger", line: 30)])
    }

    @Test func reportsAnActivityThatNothingReaches() throws {
        let finding = try #require(findings("activity-without-scenario", in: plans(affects: [])).first)
        #expect(finding.location == spot(10, .id))
        #expect(
            finding.lines == [
                "warning: Activity 'payments' is affected by no scenario, nor is anything that it needs",
                "help: name it, or what it needs, under 'affects' of a scenario",
            ])
    }

    @Test(arguments: [
        ("activity:payments", DependencyKind.hard, 0), ("system:ledger", .hard, 0), ("system:ledger", .soft, 1),
    ])
    func acceptsAScenarioAboutWhatItNeeds(affects: String, kind: DependencyKind, count: Int) {
        #expect(findings("activity-without-scenario", in: plans(affects: [affects], kind)).count == count)
    }

    @Test func acceptsAScenarioThatAnswersItsRisk() {
        var plans = plans(affects: [])
        plans.units[0].plan.scenarios[0].risks = [ref("risk:fire", 20, .on)]
        #expect(findings("activity-without-scenario", in: plans).isEmpty)
    }
}
