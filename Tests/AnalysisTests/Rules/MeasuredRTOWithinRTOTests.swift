import ContinuityModel
import Diagnostics
import Testing

@Suite struct MeasuredRTOWithinRTOTests {
    private func plans(measured: String) -> PlanSet {
        handbook(
            unit {
                $0.activities = [activity("payments", line: 10, rto: "2h")]
                $0.scenarios = [scenario("outage", line: 20, affects: ["activity:payments"])]
                $0.exercises = [exercise("drill", line: 30, scenario: "scenario:outage", measured: measured)]
            })
    }

    @Test func reportsARecoverySlowerThanTheRTO() throws {
        let finding = try #require(findings("measured-rto-exceeds-rto", in: plans(measured: "3h")).first)
        #expect(finding.location == spot(30, .measured))
        #expect(finding.notes.first?.location == spot(10, .rto))
        #expect(
            finding.lines == [
                "warning: Recovery measured in 'drill' (3h) is longer than the RTO of activity:payments (2h)",
                "note: the RTO stands here",
                "help: speed up the recovery and repeat the exercise, or agree on a longer RTO",
            ])
    }

    @Test func acceptsARecoveryInTime() {
        #expect(findings("measured-rto-exceeds-rto", in: plans(measured: "2h")).isEmpty)
    }
}
