import ContinuityModel
import Diagnostics
import Testing

@testable import Handbook

/// The growth of harm as steps.
@Suite struct ImpactChartTests {
    private let words = Localizer(vocabulary: Vocabulary(language: "en", words: [:]), fallback: "en")

    private func point(_ at: String, _ category: ImpactCategory, _ level: ImpactLevel) throws -> ImpactPoint {
        let spot = SourceLocation(file: FileID(0), line: 1, column: 1)
        var point = ImpactPoint(location: spot)
        point.at = Located(try TimeSpan(parsing: at), at: spot)
        point.category = Located(category, at: spot)
        point.level = Located(level, at: spot)
        return point
    }

    @Test func findsTheFirstUnacceptablePoint() throws {
        let chart = ImpactChart([
            try point("6h", .legal, .unacceptable), try point("4h", .financial, .unacceptable),
            try point("1h", .financial, .major),
        ])
        #expect(chart.implied?.at.notation == "4h")
        #expect(chart.implied?.category == .financial)
        #expect(chart.curves.map(\.category) == [.financial, .legal])
        #expect(chart.curves.first?.points.map(\.at.notation) == ["1h", "4h"])
    }

    @Test func drawsStepsThatRise() throws {
        let impacts = [try point("4h", .data, .unacceptable), try point("1h", .data, .minor)]
        let chart = try #require(ImpactChart(impacts).context(words, lines: []))
        #expect(chart.curves.map(\.path) == ["M8 100H151V80H580V50H610"])
        #expect(chart.curves.map(\.ceiling) == [50])
        #expect(chart.curves.map(\.isWorst) == [true])
    }

    @Test func drawsNothingWithoutPoints() {
        #expect(ImpactChart([]).context(words, lines: []) == nil)
        #expect(ImpactChart([]).implied == nil)
    }
}
