import Analysis
import Testing

@testable import Handbook

struct PriorityTests {
    private func fixture(_ matrix: String, _ ratings: [(String, String)]) -> Fixture {
        let risks = ratings.enumerated().map { index, rating in
            "{id: risk-\(index), title: Risk \(index), category: cyber, likelihood: \(rating.0), impact: \(rating.1)}"
        }
        return Fixture(
            plan: "matrix: \(matrix)\nrisks: [\(risks.joined(separator: ", "))]", languages: "[zh-Hans, en]")
    }

    private func priorities(_ fixture: Fixture, _ route: String = "units/finance/index.html") throws
        -> [PriorityContext]
    {
        try fixture.page(route, as: PlanContext.self).risks.compactMap(\.priority)
    }

    @Test func showsScores() throws {
        let fixture = fixture("score-5x5", [("2", "4"), ("4", "5"), ("3", "5")])
        let priorities = try priorities(fixture)
        #expect(priorities.map(\.native) == ["20", "15", "8"])
        #expect(priorities.map(\.band) == ["极高", "极高", "中"])
        let plan: PlanContext = try fixture.page("en/units/finance/index.html")
        #expect(plan.risks.map { $0.priority?.band } == ["Critical", "Critical", "Medium"])
        #expect(plan.risks.map(\.likelihood) == ["4 Likely", "3 Possible", "2 Unlikely"])
    }

    @Test func showsTexts() throws {
        let fixture = fixture("labelled-3x3", [("high", "high"), ("low", "low")])
        #expect(try priorities(fixture).map(\.native) == ["首要高优先级", "可监控"])
        #expect(try priorities(fixture).map(\.band) == [nil, nil])
        #expect(try priorities(fixture, "en/units/finance/index.html").map(\.native) == ["Top priority", "Monitor"])
    }

    @Test func showsRanks() throws {
        let fixture = fixture(
            "ranked-3x3",
            [("low", "low"), ("medium", "low"), ("medium", "medium"), ("high", "medium"), ("high", "high")])
        let priorities = try priorities(fixture)
        #expect(priorities.map(\.native) == ["1", "2", "3", "4", "5"])
        #expect(priorities.map(\.level) == [5, 4, 3, 2, 1])
        #expect(priorities.map(\.sign) == ["▲▲▲", "▲▲", "▲", "", ""])
    }

    @Test func laysOutTheMatrixWithTheMostLikelyRowOnTop() throws {
        let fixture = fixture("score-5x5", [("5", "1"), ("1", "5")])
        let plan: PlanContext = try fixture.page("units/finance/index.html")
        let matrix = try #require(plan.matrix)
        #expect(matrix.rows.map(\.label) == ["5 几乎肯定", "4 很可能", "3 可能", "2 不太可能", "1 罕见"])
        #expect(matrix.columns.map(\.text) == ["1 轻微", "2 较小", "3 中等", "4 重大", "5 灾难性"])
        #expect(matrix.rows[0].cells.map(\.priority.native) == ["5", "10", "15", "20", "25"])
        #expect(matrix.rows[0].cells[0].risks.map(\.text) == ["Risk 0"])
        #expect(matrix.rows[4].cells[4].risks.map(\.text) == ["Risk 1"])
        #expect(matrix.rows.flatMap(\.cells).flatMap(\.risks).count == 2)
    }

    @Test(arguments: ["score-5x5", "labelled-3x3", "ranked-3x3"])
    func givesMoreSignsToMoreUrgentCells(matrix: String) throws {
        let plan: PlanContext = try fixture(matrix, []).page("units/finance/index.html")
        let cells = try #require(plan.matrix).rows.map { $0.cells.map(\.priority) }
        for row in cells { #expect(row.map(\.level) == row.map(\.level).sorted()) }
        for column in cells[0].indices {
            let levels = cells.map { $0[column].level }
            #expect(levels == levels.sorted(by: >))
        }
        #expect(cells[0].last?.level == 5)
        #expect(cells.last?.first?.level == 1)
        #expect(cells.joined().allSatisfy { $0.sign.unicodeScalars.count == max(0, $0.level - 2) })
    }

    @Test func knowsNoMatrixOfAnUnknownName() throws {
        let plan: PlanContext = try fixture("no-such-matrix", [("1", "1")]).page("units/finance/index.html")
        #expect(plan.matrix?.title == nil)
        #expect(plan.risks.first?.priority?.native == nil)
        #expect(plan.risks.first?.likelihood == "1")
    }
}
