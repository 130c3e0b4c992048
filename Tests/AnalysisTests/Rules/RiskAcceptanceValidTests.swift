import ContinuityModel
import Diagnostics
import Testing

@Suite struct RiskAcceptanceValidTests {
    private func plans(until: String) -> PlanSet {
        var flood = risk("flood", line: 10, "1", "4")
        var acceptance = Acceptance(location: spot(11, .id))
        acceptance.until = at(day(until), 11, .due)
        flood.accepted = acceptance
        let filled = flood
        return handbook(unit { $0.risks = [filled] })
    }

    @Test(arguments: [("2026-06-30", 1), ("2026-07-01", 0)])
    func holdsOnItsLastDay(until: String, count: Int) {
        #expect(findings("risk-acceptance-expired", in: plans(until: until)).count == count)
    }

    @Test func namesTheDay() throws {
        let finding = try #require(findings("risk-acceptance-expired", in: plans(until: "2025-12-31")).first)
        #expect(finding.location == spot(11, .due))
        #expect(
            finding.lines == [
                "warning: Acceptance of risk 'flood' ended on 2025-12-31",
                "help: treat the risk, or have it accepted again",
            ])
    }
}
