import ContinuityModel
import Diagnostics
import Testing

@Suite struct MatrixCompleteTests {
    private func plans(_ cells: [MatrixCell]) -> PlanSet {
        handbook {
            $0.settings.matrices = [
                house(.table, line: 30, likelihood: ["rare", "often"], impact: ["bad"], cells: cells)
            ]
        }
    }

    @Test func reportsEachMissingCell() throws {
        let finding = try #require(
            findings("matrix-cell-missing", in: plans([cell("rare", "bad", urgency: 1, line: 31)])).first)
        #expect(finding.location == spot(30, .id))
        #expect(
            finding.lines == [
                "error: Cell often / bad of matrix 'house' is missing",
                "help: add {likelihood: often, impact: bad, urgency: …, label: …} to its cells",
            ])
    }

    @Test func reportsASecondCell() {
        let cells =
            [31, 32].map { cell("rare", "bad", urgency: 1, line: $0) } + [cell("often", "bad", urgency: 2, line: 33)]
        #expect(findings("matrix-cell-missing", in: plans(cells)).map(\.location) == [spot(32, .id)])
    }
}
