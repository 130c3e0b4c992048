import ContinuityModel
import Diagnostics
import Testing

@Suite struct MatrixBandsDistinctTests {
    @Test(arguments: [(2, 1), (3, 0)])
    func reportsBandsThatShareANumber(from: Int, count: Int) {
        let plans = handbook {
            let bands = [band(from, 4, urgency: 2, line: 32), band(1, 2, urgency: 1, line: 31)]
            $0.settings.matrices = [
                house(.product, line: 30, likelihood: ["1", "2"], impact: ["1", "2"], bands: bands)
            ]
        }
        #expect(findings("matrix-bands-overlap", in: plans).count == count)
    }

    @Test func pointsToBothBands() throws {
        let plans = handbook {
            let bands = [band(1, 3, urgency: 1, line: 31), band(3, 4, urgency: 2, line: 32)]
            $0.settings.matrices = [
                house(.product, line: 30, likelihood: ["1", "2"], impact: ["1", "2"], bands: bands)
            ]
        }
        let finding = try #require(findings("matrix-bands-overlap", in: plans).first)
        #expect(finding.location == spot(32, .from))
        #expect(finding.notes.first?.location == spot(31, .to))
        #expect(
            finding.lines == [
                "error: Band from 3 of matrix 'house' begins before the one below ends (3)",
                "note: the band below ends here",
                "help: let it begin at 4, or end the one below at 2",
            ])
    }
}
