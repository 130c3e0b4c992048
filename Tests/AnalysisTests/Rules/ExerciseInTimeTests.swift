import ContinuityModel
import Diagnostics
import Testing

@Suite struct ExerciseInTimeTests {
    private func plans(every: Int?, last: String?, next: String? = nil) -> PlanSet {
        let period = every.map { CalendarPeriod(months: $0) }
        return handbook(unit { $0.exercises = [exercise("drill", line: 30, every: period, last: last, next: next)] })
    }

    @Test(arguments: [
        (3, "2026-04-01", nil, 0), (3, "2026-03-31", nil, 1), (nil, "2025-07-01", nil, 0), (nil, "2025-06-30", nil, 1),
        (3, "2026-01-01", "2026-08-01", 0), (3, "2026-06-01", "2026-06-30", 1),
    ])
    func judgesTheDaySetElseTheCadence(every: Int?, last: String, next: String?, count: Int) {
        #expect(findings("exercise-overdue", in: plans(every: every, last: last, next: next)).count == count)
    }

    @Test func namesTheDay() throws {
        let finding = try #require(findings("exercise-overdue", in: plans(every: 3, last: "2026-01-10")).first)
        #expect(finding.location == spot(30, .last))
        #expect(
            finding.lines == [
                "warning: Exercise 'drill' was due on 2026-04-10", "help: hold it, and write the day under 'last'",
            ])
    }

    @Test func reportsAnExerciseWithoutAnyDay() {
        let found = findings("exercise-overdue", in: plans(every: 3, last: nil))
        #expect(found.map(\.message) == ["Exercise 'drill' was never held and has no date"])
    }
}
