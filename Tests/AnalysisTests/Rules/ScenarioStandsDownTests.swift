import ContinuityModel
import Diagnostics
import Testing

@Suite struct ScenarioStandsDownTests {
    @Test func reportsAScenarioWithoutAnEnd() throws {
        let plans = handbook(unit { $0.scenarios = [scenario("outage", line: 20)] })
        let finding = try #require(findings("no-stand-down", in: plans).first)
        #expect(finding.location == spot(20, .id))
        #expect(
            finding.lines == [
                "warning: Scenario 'outage' has no condition for standing down",
                "help: say under 'stand-down-when' how to tell that the response is over",
            ])
    }

    @Test func acceptsACondition() {
        var outage = scenario("outage", line: 20)
        outage.standDownWhen = [words("Stable", 21)]
        #expect(findings("no-stand-down", in: handbook(unit { $0.scenarios = [outage] })).isEmpty)
    }
}
