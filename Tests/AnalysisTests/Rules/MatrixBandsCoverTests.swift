import ContinuityModel
import Diagnostics
import Testing

@Suite struct MatrixBandsCoverTests {
    private func plans(_ bands: [MatrixBand]) -> PlanSet {
        handbook {
            $0.settings.matrices = [
                house(.product, line: 30, likelihood: ["1", "2"], impact: ["1", "2"], bands: bands)
            ]
        }
    }

    @Test func reportsAGap() throws {
        let bands = [band(1, 1, urgency: 1, line: 31), band(3, 4, urgency: 2, line: 32)]
        let finding = try #require(findings("matrix-bands-gap", in: plans(bands)).first)
        #expect(finding.location == spot(32, .from))
        #expect(
            finding.lines == [
                "error: 2 of matrix 'house' (1 to 4) is in no band",
                "help: let the bands cover 1 to 4 without a gap",
            ])
    }

    @Test func reportsMissingEnds() {
        let found = findings("matrix-bands-gap", in: plans([band(2, 2, urgency: 1, line: 31)]))
        #expect(found.map(\.location) == [spot(31, .from), spot(31, .to)])
        #expect(findings("matrix-bands-gap", in: plans([])).map(\.location) == [spot(30, .kind)])
    }

    @Test func reportsABandThatRunsBackwards() {
        let found = findings("matrix-bands-gap", in: plans([band(4, 1, urgency: 1, line: 31)]))
        #expect(found.map(\.message).contains("Band from 4 of matrix 'house' ends at 1"))
    }
}
