import ContinuityModel
import Diagnostics
import Testing

@Suite struct ResidualWithinInherentTests {
    private func plans(_ likelihood: String, _ impact: String) -> PlanSet {
        var outage = risk("outage", line: 10, "2", "4")
        var residual = ResidualRating(location: spot(11, .id))
        residual.likelihood = at(likelihood, 11, .likelihood)
        residual.impact = at(impact, 11, .impact)
        outage.residual = residual
        let filled = outage
        return handbook(unit { $0.risks = [filled] })
    }

    @Test(arguments: [("2", "4", 0), ("1", "1", 0), ("3", "5", 2)])
    func comparesAxisByAxis(likelihood: String, impact: String, count: Int) {
        #expect(findings("residual-exceeds-inherent", in: plans(likelihood, impact)).count == count)
    }

    @Test func namesBothRatings() throws {
        let finding = try #require(findings("residual-exceeds-inherent", in: plans("3", "2")).first)
        #expect(finding.location == spot(11, .likelihood))
        #expect(finding.notes.first?.location == spot(10, .likelihood))
        #expect(
            finding.lines == [
                "warning: Residual likelihood of 'outage' (3) is higher than its inherent likelihood (2)",
                "note: the inherent likelihood stands here",
                "help: rate the likelihood after the measures at most as high as before",
            ])
    }
}
