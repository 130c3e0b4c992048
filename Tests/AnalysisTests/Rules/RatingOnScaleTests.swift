import ContinuityModel
import Diagnostics
import Testing

@Suite struct RatingOnScaleTests {
    private func plans(_ likelihood: String, _ impact: String, matrix: String) -> PlanSet {
        handbook(
            unit {
                $0.matrix = at(matrix, 4, .matrix)
                $0.risks = [risk("outage", line: 10, likelihood, impact)]
            })
    }

    @Test func listsTheSteps() throws {
        let finding = try #require(findings("off-scale-rating", in: plans("hgih", "low", matrix: "ranked-3x3")).first)
        #expect(finding.location == spot(10, .likelihood))
        #expect(
            finding.lines == [
                "error: Likelihood of 'outage' ('hgih') is no step of matrix 'ranked-3x3'",
                "help: did you mean 'high'? the steps are low, medium, high",
            ])
    }

    @Test(arguments: [("5", "5", "score-5x5", 0), ("6", "0", "score-5x5", 2), ("high", "high", "labelled-3x3", 0)])
    func comparesWithTheScales(likelihood: String, impact: String, matrix: String, count: Int) {
        #expect(findings("off-scale-rating", in: plans(likelihood, impact, matrix: matrix)).count == count)
    }

    @Test func looksAtTheResidualRating() {
        var plans = plans("5", "5", matrix: "score-5x5")
        var residual = ResidualRating(location: spot(11, .id))
        residual.impact = at("9", 11, .impact)
        plans.units[0].plan.risks[0].residual = residual
        #expect(findings("off-scale-rating", in: plans).map(\.location) == [spot(11, .impact)])
    }
}
