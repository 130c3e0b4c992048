import ContinuityModel
import Diagnostics
import Testing

@Suite struct RTOLeavesMarginTests {
    private func plans(_ rto: String, share: Int?) -> PlanSet {
        handbook(unit { $0.activities = [activity("payments", line: 10, mtpd: "8h", rto: rto)] }) { plans in
            plans.settings.policy.rtoWithin = share.map { at($0, 901, .level) }
        }
    }

    @Test(arguments: [("6h", 80, 0), ("6h24m", 80, 0), ("6h25m", 80, 1), ("8h", nil, 0), ("9h", 80, 0)])
    func reportsAnRTOBeyondTheShareOfTheMTPD(rto: String, share: Int?, count: Int) {
        #expect(findings("rto-near-mtpd", in: plans(rto, share: share)).count == count)
    }

    @Test func namesTheShare() throws {
        let finding = try #require(findings("rto-near-mtpd", in: plans("8h", share: 80)).first)
        #expect(finding.location == spot(10, .rto))
        #expect(
            finding.lines == [
                "warning: RTO of 'payments' (8h) is longer than 80% of its MTPD (8h)",
                "note: the policy stands here",
                "help: shorten the RTO to at most 6h24m",
            ])
    }
}
