import ContinuityModel
import Diagnostics
import Testing

@Suite struct ActionsWithinRTOTests {
    private func plans(find: String, phase: ActionPhase? = nil) -> PlanSet {
        let steps = [
            action("find", line: 21, takes: find), action("switch", line: 22, takes: "1h", after: ["find"]),
            action("tidy", line: 23, takes: "1d", after: ["switch"], phase: .restore),
        ]
        return handbook(
            unit {
                $0.activities = [activity("payments", line: 10, rto: "2h"), activity("reports", line: 11, rto: "3d")]
                let affects = ["activity:reports", "activity:payments"]
                $0.scenarios = [scenario("outage", line: 20, affects: affects, actions: steps)]
            })
    }

    @Test(arguments: [("1h", 0), ("61m", 1)])
    func comparesTheLongestChainWithTheSmallestRTO(find: String, count: Int) {
        #expect(findings("actions-exceed-rto", in: plans(find: find)).count == count)
    }

    @Test func printsTheChain() throws {
        let finding = try #require(findings("actions-exceed-rto", in: plans(find: "90m")).first)
        #expect(finding.location == spot(20, .id))
        #expect(finding.notes.map(\.location) == [spot(21, .takes), spot(22, .takes), spot(10, .rto)])
        #expect(
            finding.lines == [
                "warning: Actions of 'outage' (2h30m) finish after the RTO of activity:payments (2h)",
                "note: 'find' runs from 0 to 1h30m",
                "note: 'switch' runs from 1h30m to 2h30m",
                "note: the RTO stands here",
                "help: save 30m along these actions, or do some of them side by side",
            ])
    }
}
