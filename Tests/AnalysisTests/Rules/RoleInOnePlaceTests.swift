import ContinuityModel
import Diagnostics
import Testing

@Suite struct RoleInOnePlaceTests {
    private func plans(_ steps: [Action]) -> PlanSet {
        handbook(
            unit {
                $0.roles = [role("lead", line: 5), role("second", line: 6)]
                $0.scenarios = [scenario("outage", line: 20, actions: steps)]
            })
    }

    @Test func reportsTwoActionsOfARoleAtOnce() throws {
        let finding = try #require(
            findings(
                "role-double-booked",
                in: plans([
                    action("call", line: 21, owner: "role:lead", takes: "20m"),
                    action("inform", line: 22, owner: "role:lead", takes: "30m"),
                ])
            ).first)
        #expect(finding.location == spot(22, .owner))
        #expect(finding.notes.first?.location == spot(21, .owner))
        #expect(
            finding.lines == [
                "warning: role:lead is needed for 'call' and 'inform' at once, from 0 to 20m",
                "note: the other action stands here",
                "help: give one of them to another role, or put it under 'after' of the other",
            ])
    }

    @Test func acceptsOneAfterTheOtherAndTwoRoles() {
        let plans = plans([
            action("call", line: 21, owner: "role:lead", takes: "20m"),
            action("inform", line: 22, owner: "role:lead", takes: "30m", after: ["call"]),
            action("log", line: 23, owner: "role:second", takes: "30m"),
        ])
        #expect(findings("role-double-booked", in: plans).isEmpty)
    }

    @Test func takesNoDurationForGranted() {
        let steps = [21, 22].map { action(nil, line: $0, owner: "role:lead", within: "1h") }
        #expect(findings("role-double-booked", in: plans(steps)).isEmpty)
    }
}
