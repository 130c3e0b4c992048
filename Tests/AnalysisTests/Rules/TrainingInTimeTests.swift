import ContinuityModel
import Diagnostics
import Testing

@Suite struct TrainingInTimeTests {
    private func plans(last: String?) -> PlanSet {
        var induction = Training(location: spot(40, .id))
        induction.id = at("induction", 40, .id)
        induction.every = at(CalendarPeriod(months: 6), 40, .every)
        induction.last = last.map { at(day($0), 40, .last) }
        let training = induction
        return handbook(unit { $0.training = [training] })
    }

    @Test(arguments: [("2026-01-01", 0), ("2025-12-31", 1), (nil, 0)])
    func countsFromTheLastTime(last: String?, count: Int) {
        #expect(findings("training-overdue", in: plans(last: last)).count == count)
    }

    @Test func namesTheDay() throws {
        let finding = try #require(findings("training-overdue", in: plans(last: "2025-10-01")).first)
        #expect(finding.location == spot(40, .last))
        #expect(
            finding.lines == [
                "warning: Training 'induction' was due on 2026-04-01", "help: hold it, and write the day under 'last'",
            ])
    }
}
