import ContinuityModel
import Diagnostics
import Testing

@Suite struct ImpactGrowsOverTimeTests {
    private func plans(_ points: [(String, ImpactCategory, ImpactLevel)]) -> PlanSet {
        var payments = activity("payments", line: 10)
        payments.impacts = points.enumerated().map { position, entry in
            var point = ImpactPoint(location: spot(11 + position, .id))
            point.at = at(span(entry.0), 11 + position, .from)
            point.category = at(entry.1, 11 + position, .kind)
            point.level = at(entry.2, 11 + position, .level)
            return point
        }
        let filled = payments
        return handbook(unit { $0.activities = [filled] })
    }

    @Test func reportsAFallInTimeOrderWhateverTheSourceOrder() throws {
        let plans = plans([("4h", .financial, .minor), ("1h", .financial, .major)])
        let finding = try #require(findings("impact-decreases-over-time", in: plans).first)
        #expect(finding.location == spot(11, .level))
        #expect(finding.notes.first?.location == spot(12, .level))
        #expect(
            finding.lines == [
                "warning: financial impact of 'payments' falls from major after 1h to minor after 4h",
                "note: major stands here",
                "help: rate the later impact at least as badly, or the earlier one less badly",
            ])
    }

    @Test func comparesWithinACategory() {
        let plans = plans([("1h", .financial, .major), ("4h", .legal, .minor), ("8h", .financial, .major)])
        #expect(findings("impact-decreases-over-time", in: plans).isEmpty)
    }
}
