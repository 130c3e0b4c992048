import ContinuityModel
import Diagnostics
import Testing

@Suite struct ActionsAcyclicTests {
    @Test func reportsACircleOnce() throws {
        let steps = [
            action("find", line: 21, after: ["switch"]), action("switch", line: 22, after: ["find"]),
            action("inform", line: 23, after: ["find"]),
        ]
        let plans = handbook(unit { $0.scenarios = [scenario("outage", line: 20, actions: steps)] })
        let found = findings("action-cycle", in: plans)
        #expect(found.count == 1)
        let finding = try #require(found.first)
        #expect(finding.location == spot(21, .from))
        #expect(
            finding.lines == [
                "error: 'find', 'switch' come after each other",
                "note: 'switch' is part of the circle",
                "help: take one of them out of 'after' of another",
            ])
    }

    @Test func reportsAnActionAfterItself() {
        let steps = [action("find", line: 21, after: ["find"])]
        let plans = handbook(unit { $0.scenarios = [scenario("outage", line: 20, actions: steps)] })
        #expect(findings("action-cycle", in: plans).map(\.message) == ["'find' comes after itself"])
    }
}
