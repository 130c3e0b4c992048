import ContinuityModel
import Diagnostics
import Testing

@Suite struct ScenarioAnswersRiskTests {
    @Test func reportsAScenarioWithoutRisks() throws {
        let plans = handbook(unit { $0.scenarios = [scenario("outage", line: 20)] })
        let finding = try #require(findings("scenario-without-risk", in: plans).first)
        #expect(finding.location == spot(20, .id))
        #expect(
            finding.lines == [
                "warning: Scenario 'outage' answers no risk", "help: name the risks that it answers under 'risks'",
            ])
    }

    @Test func leavesUnknownRisksToTheRuleAboutReferences() {
        let plans = handbook(unit { $0.scenarios = [scenario("outage", line: 20, risks: ["risk:nothing"])] })
        #expect(findings("scenario-without-risk", in: plans).isEmpty)
    }
}
