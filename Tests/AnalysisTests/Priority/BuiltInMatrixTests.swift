import Analysis
import ContinuityModel
import Testing

@Suite struct BuiltInMatrixTests {
    private func priority(_ matrix: String, _ likelihood: String, _ impact: String) throws -> RiskPriority {
        let set = MatrixSet(handbook().settings)
        return try #require(set[matrix]?.priority(likelihood: likelihood, impact: impact))
    }

    @Test(arguments: [("4", "5", 20), ("2", "4", 8), ("5", "3", 15), ("1", "1", 1), ("5", "5", 25)])
    func multipliesScores(likelihood: String, impact: String, score: Int) throws {
        #expect(try priority("score-5x5", likelihood, impact).native == .score(score))
    }

    @Test(arguments: [
        ("1", "4", "Low", "低"), ("1", "5", "Medium", "中"), ("3", "3", "Medium", "中"), ("2", "5", "High", "高"),
        ("5", "3", "Critical", "极高"),
    ])
    func sortsScoresIntoBands(likelihood: String, impact: String, english: String, chinese: String) throws {
        let label = try priority("score-5x5", likelihood, impact).label
        #expect(label.text(in: "en", fallback: "en") == english)
        #expect(label.text(in: "zh-Hans", fallback: "en") == chinese)
    }

    @Test(arguments: [
        ("high", "high", 1), ("high", "medium", 2), ("medium", "high", 2), ("medium", "medium", 3), ("low", "high", 3),
        ("low", "medium", 4), ("low", "low", 5),
    ])
    func ranksBySevenLessTheSum(likelihood: String, impact: String, rank: Int) throws {
        let priority = try priority("ranked-3x3", likelihood, impact)
        #expect(priority.native == .rank(rank))
        #expect(priority.direction == .lowerIsUrgent)
    }

    @Test(arguments: [
        ("low", "low", "可监控"), ("low", "medium", "可记录"), ("low", "high", "考虑缓解措施"), ("medium", "low", "可记录"),
        ("medium", "medium", "优先规划缓解措施"), ("medium", "high", "高优先级紧急应对"), ("high", "low", "优先规划"),
        ("high", "medium", "高优先级应急措施"), ("high", "high", "首要高优先级"),
    ])
    func labelsEveryCell(likelihood: String, impact: String, label: String) throws {
        let priority = try priority("labelled-3x3", likelihood, impact)
        #expect(priority.label.text(in: "zh-Hans", fallback: "en") == label)
        #expect(priority.label.translations.contains { $0.language == "en" })
    }

    @Test(arguments: ["labelled-3x3", "score-5x5", "ranked-3x3"])
    func neverLowersUrgencyAlongAnAxis(id: String) throws {
        let matrix = try #require(MatrixSet(handbook().settings)[id])
        for row in matrix.likelihood.indices {
            for column in matrix.impact.indices {
                let here = try #require(matrix.priority(likelihood: row, impact: column)).normalisedUrgency
                if row > 0 {
                    #expect(here >= (matrix.priority(likelihood: row - 1, impact: column)?.normalisedUrgency ?? 2))
                }
                if column > 0 {
                    #expect(here >= (matrix.priority(likelihood: row, impact: column - 1)?.normalisedUrgency ?? 2))
                }
            }
        }
    }

    @Test(arguments: [("labelled-3x3", "low", "high"), ("score-5x5", "1", "5"), ("ranked-3x3", "low", "high")])
    func spansTheSharedScale(id: String, lowest: String, highest: String) throws {
        #expect(try priority(id, lowest, lowest).normalisedUrgency == 0)
        #expect(try priority(id, highest, highest).normalisedUrgency == 1)
    }

    @Test func keepsScoresOfABandBelowTheNextBand() throws {
        #expect(
            try priority("score-5x5", "3", "3").normalisedUrgency < priority("score-5x5", "2", "5").normalisedUrgency)
        #expect(try !priority("score-5x5", "3", "3").isHigh)
        #expect(try priority("score-5x5", "2", "5").isHigh)
    }
}
