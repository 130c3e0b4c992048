import ContinuityModel
import Diagnostics
import Testing

@Suite struct FindingClosedInTimeTests {
    private func plans(due: String, closed: String? = nil) -> PlanSet {
        var keys = ExerciseFinding(location: spot(31, .id))
        keys.due = at(day(due), 31, .due)
        keys.closed = closed.map { at(day($0), 31, .last) }
        var drill = exercise("drill", line: 30, last: "2026-05-10")
        drill.findings = [keys]
        let filled = drill
        return handbook(unit { $0.exercises = [filled] })
    }

    @Test(arguments: [("2026-06-30", nil, 1), ("2026-07-01", nil, 0), ("2026-06-30", "2026-07-01", 0)])
    func judgesOpenFindingsOnly(due: String, closed: String?, count: Int) {
        #expect(findings("finding-overdue", in: plans(due: due, closed: closed)).count == count)
    }

    @Test func namesTheDay() throws {
        let finding = try #require(findings("finding-overdue", in: plans(due: "2026-06-01")).first)
        #expect(finding.location == spot(31, .due))
        #expect(
            finding.lines == [
                "warning: Finding 1 of exercise 'drill' was due on 2026-06-01",
                "help: put it right, and write the day under 'closed'",
            ])
    }
}
