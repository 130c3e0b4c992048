import ContinuityModel
import Diagnostics
import Testing

@Suite struct MatrixKnownTests {
    @Test func suggestsTheNearestMatrix() throws {
        let plans = handbook(unit { $0.matrix = at("score-5x6", 4, .matrix) })
        let finding = try #require(findings("unknown-matrix", in: plans).first)
        #expect(finding.location == spot(4, .matrix))
        #expect(finding.lines == ["error: Matrix 'score-5x6' does not exist", "help: did you mean 'score-5x5'?"])
    }

    @Test(arguments: ["score-5x5", "labelled-3x3", "ranked-3x3", "house"])
    func acceptsBuiltInAndOwnMatrices(id: String) {
        let plans = handbook(unit { $0.matrix = at(id, 4, .matrix) }) {
            $0.settings.matrices = [house(.product, line: 30, likelihood: ["1"], impact: ["1"])]
        }
        #expect(findings("unknown-matrix", in: plans).isEmpty)
    }
}
