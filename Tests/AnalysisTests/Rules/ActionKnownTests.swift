import ContinuityModel
import Diagnostics
import Testing

@Suite struct ActionKnownTests {
    @Test func suggestsTheNearestAction() throws {
        let steps = [action("find", line: 21), action("switch", line: 22, after: ["fnid", "find"])]
        let plans = handbook(unit { $0.scenarios = [scenario("outage", line: 20, actions: steps)] })
        let found = findings("unknown-action", in: plans)
        #expect(found.count == 1)
        let finding = try #require(found.first)
        #expect(finding.location == spot(22, .from))
        #expect(
            finding.lines == ["error: 'fnid' is no action of scenario 'outage'", "help: did you mean 'find'?"])
    }
}
