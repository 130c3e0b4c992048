import ContinuityModel
import Diagnostics
import Testing

@Suite struct RiskHasScenarioTests {
    private func plans(_ likelihood: String, _ impact: String, _ maturity: Maturity = .building) -> PlanSet {
        handbook(unit { $0.risks = [risk("outage", line: 10, likelihood, impact)] }, maturity: maturity)
    }

    @Test(arguments: [
        ("4", "5", Maturity.starting, Severity.warning), ("4", "5", .building, .warning), ("4", "5", .standard, .error),
        ("2", "5", .standard, .error), ("3", "3", .standard, .note), ("1", "1", .regulated, .note),
    ])
    func growsWithUrgencyAndMaturity(likelihood: String, impact: String, maturity: Maturity, severity: Severity) {
        let found = findings("risk-without-scenario", in: plans(likelihood, impact, maturity))
        #expect(found.map(\.severity) == [severity])
    }

    @Test func namesThePriority() throws {
        let finding = try #require(findings("risk-without-scenario", in: plans("4", "5")).first)
        #expect(finding.location == spot(10, .id))
        #expect(
            finding.lines == [
                "warning: Risk 'outage' (20, Critical) has no scenario",
                "help: write a scenario with 'risks: [risk:outage]', or add the risk to one that answers it",
            ])
    }

    @Test func acceptsAScenarioOfAnotherUnit() {
        let plans = handbook(
            unit("finance") { $0.risks = [risk("outage", line: 10, "4", "5")] },
            unit("it") { $0.scenarios = [scenario("down", line: 20, risks: ["finance/risk:outage"])] })
        #expect(findings("risk-without-scenario", in: plans).isEmpty)
    }
}
