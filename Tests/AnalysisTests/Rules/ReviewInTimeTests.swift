import ContinuityModel
import Diagnostics
import Testing

@Suite struct ReviewInTimeTests {
    private func plans(last: String?, approved: String? = nil, status: PlanStatus = .approved) -> PlanSet {
        handbook(
            unit {
                var review = ReviewCadence(location: spot(5, .id))
                review.every = at(CalendarPeriod(months: 6), 5, .every)
                review.last = last.map { at(day($0), 5, .last) }
                $0.review = review
                if let approved {
                    var approval = Approval(location: spot(6, .id))
                    approval.on = at(day(approved), 6, .due)
                    $0.approved = approval
                }
                $0.status = at(status, 7, .status)
            })
    }

    @Test(arguments: [("2026-01-01", 0), ("2025-12-31", 1), ("2026-06-30", 0)])
    func countsFromTheLastReview(last: String, count: Int) {
        #expect(findings("review-overdue", in: plans(last: last)).count == count)
    }

    @Test func namesTheDay() throws {
        let finding = try #require(findings("review-overdue", in: plans(last: "2025-09-01")).first)
        #expect(finding.location == spot(5, .last))
        #expect(
            finding.lines == [
                "warning: Review of 'finance' was due on 2026-03-01, every 6mo",
                "help: review the plan, and write the day under 'review: {last: …}'",
            ])
    }

    @Test func countsFromTheApprovalWhereThereWasNoReview() {
        #expect(
            findings("review-overdue", in: plans(last: nil, approved: "2025-01-01")).map(\.location) == [spot(6, .due)])
    }

    @Test(arguments: [(PlanStatus.approved, 1), (.draft, 0), (.retired, 0)])
    func expectsAReviewOfApprovedPlans(status: PlanStatus, count: Int) {
        #expect(findings("review-overdue", in: plans(last: nil, status: status)).count == count)
    }
}
