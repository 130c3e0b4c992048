import ContinuityModel
import Testing

@testable import Handbook

/// The bars of timelines and of orders of recovery.
@Suite struct BarChartTests {
    private let words = Localizer(vocabulary: Vocabulary(language: "en", words: [:]), fallback: "en")

    private func row(_ start: Int, _ finish: Int, mark: Int? = nil) -> BarChart.Row {
        BarChart.Row(
            label: "Act", start: TimeSpan(seconds: start * 60), finish: TimeSpan(seconds: finish * 60),
            mark: mark.map { TimeSpan(seconds: $0 * 60) })
    }

    @Test func keepsBarsApartAndInside() {
        let rows = [row(0, 5, mark: 8), row(0, 0), row(5, 30, mark: 20), row(30, 2000)]
        let line = BarChart.Line(time: TimeSpan(seconds: 1800), label: "RTO")
        let chart = BarChart(rows, lines: [line]).context(words)
        for (bar, next) in zip(chart.bars, chart.bars.dropFirst()) {
            #expect(bar.labelY < bar.y && bar.y + bar.height < next.labelY - 8)
        }
        for bar in chart.bars {
            #expect(bar.x >= 0 && bar.x + bar.width <= chart.width && bar.width > 0)
            #expect(bar.y + bar.height <= chart.bottom)
        }
        #expect(chart.lines.allSatisfy { $0.y <= chart.height && (0...chart.width).contains($0.x) })
        #expect(chart.bars.map(\.isLate) == [false, false, true, false])
        #expect(chart.isStepped)
    }

    @Test func marksStandAtTheirTimes() {
        let chart = BarChart([row(0, 10, mark: 20)]).context(words)
        let bar = chart.bars[0]
        #expect(bar.mark == bar.x + 2 * bar.width)
        #expect(chart.ticks.map(\.x).last == bar.mark)
    }
}
