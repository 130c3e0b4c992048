import ContinuityModel
import Diagnostics
import Testing

@Suite struct ActionMeetsDeadlineTests {
    private func plans(within: String) -> PlanSet {
        let steps = [
            action("find", line: 21, takes: "90m"),
            action("inform", line: 22, within: within, takes: "10m", after: ["find"]),
        ]
        return handbook(unit { $0.scenarios = [scenario("outage", line: 20, actions: steps)] })
    }

    @Test(arguments: [("1h", 1), ("99m", 1), ("100m", 0)])
    func comparesTheFinishWithTheDeadline(within: String, count: Int) {
        #expect(findings("action-misses-deadline", in: plans(within: within)).count == count)
    }

    @Test func namesBothTimes() throws {
        let finding = try #require(findings("action-misses-deadline", in: plans(within: "1h")).first)
        #expect(finding.location == spot(22, .within))
        #expect(
            finding.lines == [
                "warning: Action 'inform' can finish after 1h40m at the earliest, later than its deadline (1h)",
                "note: it can start after 1h30m",
                "help: set 'within' to at least 1h40m, or let it start sooner",
            ])
    }
}
