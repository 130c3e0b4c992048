import ContinuityModel
import Diagnostics
import Testing

@Suite struct MatrixStepKnownTests {
    @Test func suggestsTheNearestStep() throws {
        let plans = handbook {
            let cells = [cell("raer", "bad", urgency: 1, line: 31)]
            $0.settings.matrices = [house(.table, line: 30, likelihood: ["rare"], impact: ["bad"], cells: cells)]
        }
        let found = findings("unknown-matrix-step", in: plans)
        #expect(found.count == 1)
        let finding = try #require(found.first)
        #expect(finding.location == spot(31, .likelihood))
        #expect(
            finding.lines == [
                "error: 'raer' is no step of the likelihood of matrix 'house'", "help: did you mean 'rare'?",
            ])
    }
}
