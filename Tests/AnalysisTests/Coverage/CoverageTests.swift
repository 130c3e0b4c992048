import Analysis
import ContinuityModel
import Testing

@Suite struct CoverageTests {
    @Test func countsWhatHasACounterpart() {
        let plans = handbook(
            unit {
                $0.roles = [role("lead", line: 5, holder: "Li Wei"), role("it", line: 6)]
                $0.activities = [activity("pay", line: 10), activity("report", line: 11)]
                $0.risks = [risk("fire", line: 12, "5", "5"), risk("theft", line: 13, "1", "1")]
                $0.scenarios = [
                    scenario("fire", line: 20, risks: ["risk:fire"], affects: ["activity:pay"]),
                    scenario("theft", line: 21),
                ]
                $0.exercises = [exercise("drill", line: 30, scenario: "scenario:fire")]
            })
        let coverage = analysis(plans).coverage
        #expect((coverage.risksWithScenario.covered, coverage.risksWithScenario.total) == (1, 2))
        #expect((coverage.highRisksWithScenario.covered, coverage.highRisksWithScenario.total) == (1, 1))
        #expect((coverage.scenariosWithExercise.covered, coverage.scenariosWithExercise.total) == (1, 2))
        #expect(coverage.scenariosExercised.covered == 0)
        #expect(coverage.activitiesWithScenario.open == 1)
        #expect((coverage.rolesWithHolder.covered, coverage.rolesWithDeputy.covered) == (1, 0))
    }
}
