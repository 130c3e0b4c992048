import ContinuityModel
import Diagnostics
import Testing

@Suite struct RTOWithinMTPDTests {
    @Test(arguments: [("4h", 0), ("8h", 0), ("9h", 1)])
    func reportsOnlyALongerRTO(rto: String, count: Int) {
        let plans = handbook(unit { $0.activities = [activity("payments", line: 10, mtpd: "8h", rto: rto)] })
        #expect(findings("rto-exceeds-mtpd", in: plans).count == count)
    }

    @Test func namesBothValues() throws {
        let plans = handbook(unit { $0.activities = [activity("payments", line: 10, mtpd: "8h", rto: "24h")] })
        let finding = try #require(findings("rto-exceeds-mtpd", in: plans).first)
        #expect(finding.location == spot(10, .rto))
        #expect(
            finding.lines == [
                "error: RTO of 'payments' (24h) is longer than its MTPD (8h)",
                "note: the MTPD stands here",
                "help: shorten the RTO to at most 8h, or show that the activity can wait longer",
            ])
    }

    @Test func isSilentWithoutAnMTPD() {
        let plans = handbook(unit { $0.activities = [activity("payments", line: 10, rto: "24h")] })
        #expect(findings("rto-exceeds-mtpd", in: plans).isEmpty)
    }

    @Test func isSilentOnARetiredPlan() {
        let plans = handbook(
            unit {
                $0.status = at(.retired, 2, .status)
                $0.activities = [activity("payments", line: 10, mtpd: "8h", rto: "24h")]
            })
        #expect(findings("rto-exceeds-mtpd", in: plans).isEmpty)
    }

    @Test func addsTheTimeToActivation() throws {
        try expect(
            "rto-exceeds-mtpd",
            in: """
                activities: [{id: pay, name: Pay, owner: role:lead, mtpd: 4h, rto: «4h»}]
                # handbook.yaml
                policy: {rto-counts-from: activation, activation-within: 30m}
                """,
            says: "RTO of 'pay' (4h, 4h30m after the event) is longer than its MTPD (4h)")
    }

    @Test func addsNothingWhereRTOsCountFromTheEvent() throws {
        try expect(
            "rto-exceeds-mtpd",
            in: """
                activities: [{id: pay, name: Pay, owner: role:lead, mtpd: 4h, rto: 4h}]
                # handbook.yaml
                policy: {rto-counts-from: event, activation-within: 30m}
                """)
    }
}
