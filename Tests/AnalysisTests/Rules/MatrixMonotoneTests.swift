import ContinuityModel
import Diagnostics
import Testing

@Suite struct MatrixMonotoneTests {
    private func table(_ urgencies: [Int]) -> PlanSet {
        let pairs = [("rare", "mild"), ("rare", "bad"), ("often", "mild"), ("often", "bad")]
        let cells = zip(pairs, urgencies).enumerated().map { position, entry in
            cell(entry.0.0, entry.0.1, urgency: entry.1, line: 31 + position)
        }
        return handbook {
            $0.settings.matrices = [
                house(.table, line: 30, likelihood: ["rare", "often"], impact: ["mild", "bad"], cells: cells)
            ]
        }
    }

    @Test(arguments: [([1, 2, 2, 3], 0), ([1, 1, 1, 1], 0), ([2, 3, 1, 4], 1), ([2, 1, 1, 0], 4)])
    func comparesNeighboursOnBothAxes(urgencies: [Int], count: Int) {
        #expect(findings("matrix-not-monotone", in: table(urgencies)).count == count)
    }

    @Test func namesBothCells() throws {
        let finding = try #require(findings("matrix-not-monotone", in: table([2, 3, 1, 4])).first)
        #expect(finding.location == spot(33, .urgency))
        #expect(finding.notes.first?.location == spot(31, .urgency))
        #expect(
            finding.lines == [
                "error: Cell often / mild of matrix 'house' is less urgent (1) than rare / mild (2)",
                "note: urgency 2 stands here",
                "help: set its urgency to at least 2",
            ])
    }

    @Test(arguments: [
        (MatrixKind.product, [1, 2], 0), (.product, [2, 1], 1), (.ranked, [2, 1], 0), (.ranked, [1, 2], 1),
    ])
    func readsBandsInTheDirectionOfTheMatrix(kind: MatrixKind, urgencies: [Int], count: Int) {
        let plans = handbook {
            let bands = [band(1, 2, urgency: urgencies[0], line: 31), band(3, 4, urgency: urgencies[1], line: 32)]
            $0.settings.matrices = [house(kind, line: 30, likelihood: ["1", "2"], impact: ["1", "2"], bands: bands)]
        }
        #expect(findings("matrix-not-monotone", in: plans).count == count)
    }
}
