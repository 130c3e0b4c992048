import Analysis
import ContinuityModel
import Testing

@Suite struct DueItemTests {
    @Test func listsEverythingByDay() {
        let plans = handbook(
            unit {
                var review = ReviewCadence(location: spot(5, .id))
                review.last = at(day("2026-02-01"), 5, .last)
                $0.review = review
                var lead = role("lead", line: 10)
                lead.contacts = [contact(.phone, line: 11, verified: "2026-05-31")]
                $0.roles = [lead]
                $0.exercises = [exercise("drill", line: 30, every: CalendarPeriod(days: 14), last: "2026-06-20")]
            })
        let analysis = analysis(plans)
        let items = analysis.dueItems.map { item in
            "\(item.due.notation) \(item.kind.rawValue) \(analysis.index.address(of: item.entity).notation)"
        }
        #expect(
            items == [
                "2026-07-04 exercise finance/exercise:drill", "2026-11-30 contact finance/role:lead",
                "2027-02-01 review unit:finance",
            ])
    }

    @Test func leavesRetiredPlansOut() {
        let plans = handbook(
            unit {
                $0.status = at(.retired, 2, .status)
                $0.exercises = [exercise("drill", line: 30, last: "2020-01-01")]
            })
        #expect(analysis(plans).dueItems.isEmpty)
    }
}
