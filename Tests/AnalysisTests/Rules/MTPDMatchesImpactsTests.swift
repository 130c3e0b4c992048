import ContinuityModel
import Diagnostics
import Testing

@Suite struct MTPDMatchesImpactsTests {
    private func plans(mtpd: String) -> PlanSet {
        var payments = activity("payments", line: 10, mtpd: mtpd)
        payments.impacts = [("12h", 11), ("6h", 12)].map { time, line in
            var point = ImpactPoint(location: spot(line, .id))
            point.at = at(span(time), line, .from)
            point.category = at(.legal, line, .kind)
            point.level = at(.unacceptable, line, .level)
            return point
        }
        let filled = payments
        return handbook(unit { $0.activities = [filled] })
    }

    @Test(arguments: [("8h", 1), ("6h", 0)])
    func comparesWithTheFirstUnacceptableTime(mtpd: String, count: Int) {
        #expect(findings("mtpd-contradicts-impacts", in: plans(mtpd: mtpd)).count == count)
    }

    @Test func namesBothTimes() throws {
        let finding = try #require(findings("mtpd-contradicts-impacts", in: plans(mtpd: "8h")).first)
        #expect(finding.location == spot(10, .mtpd))
        #expect(finding.notes.first?.location == spot(12, .level))
        #expect(
            finding.lines == [
                "error: MTPD of 'payments' (8h) is longer than the time until its legal impact is unacceptable (6h)",
                "note: unacceptable stands here",
                "help: shorten the MTPD to 6h, or rate the impact anew",
            ])
    }
}
