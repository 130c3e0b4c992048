import ContinuityModel
import Diagnostics
import Testing

@Suite struct ContactVerifiedTests {
    private func plans(verified: String?, every: CalendarPeriod? = nil) -> PlanSet {
        var lead = role("lead", line: 10)
        lead.contacts = [contact(.phone, line: 11, verified: verified)]
        let filled = lead
        return handbook(unit { $0.roles = [filled] }) {
            $0.settings.policy.verifyContactsEvery = every.map { at($0, 901, .every) }
        }
    }

    @Test(arguments: [("2026-01-01", nil, 0), ("2025-12-31", nil, 1), ("2026-05-01", 1, 1), ("2026-06-01", 1, 0)])
    func countsFromTheLastTrial(verified: String, months: Int?, count: Int) {
        let plans = plans(verified: verified, every: months.map { CalendarPeriod(months: $0) })
        #expect(findings("contact-unverified", in: plans).count == count)
    }

    @Test func namesTheDay() throws {
        let finding = try #require(findings("contact-unverified", in: plans(verified: "2025-01-15")).first)
        #expect(finding.location == spot(11, .last))
        #expect(
            finding.lines == [
                "warning: phone of role 'lead' was to be tried again by 2025-07-15",
                "help: try it, and write the day under 'verified'",
            ])
    }

    @Test func reportsAContactThatNobodyTried() {
        let found = findings("contact-unverified", in: plans(verified: nil))
        #expect(found.map(\.message) == ["phone of role 'lead' was never tried"])
        #expect(found.map(\.location) == [spot(11, .channel)])
    }
}
