import ContinuityModel
import Diagnostics
import Testing

@Suite struct RoleHasDeputyTests {
    private func plans(_ fill: @escaping (inout Plan) -> Void) -> PlanSet {
        handbook(
            unit {
                $0.owner = ref("role:lead", 3, .owner)
                $0.roles = [role("lead", line: 10, holder: "Li Wei"), role("second", line: 11)]
                fill(&$0)
            }, maturity: .standard)
    }

    @Test func reportsAnOwnerWithoutADeputy() throws {
        let finding = try #require(findings("no-deputy", in: plans { _ in }).first)
        #expect(finding.location == spot(10, .id))
        #expect(
            finding.lines == [
                "error: Role 'lead' has no deputy but answers for unit:finance",
                "note: unit:finance names the role",
                "help: name a person or another role under 'deputies'",
            ])
    }

    @Test func stillReportsWhereTheRoleActsToo() {
        let plans = plans {
            $0.deputy = ref("role:second", 4, .deputy)
            $0.scenarios = [scenario("outage", line: 20, actions: [action("call", line: 21, owner: "role:lead")])]
        }
        #expect(findings("no-deputy", in: plans).count == 1)
    }

    @Test func countsTheDeputyOfThePlan() {
        #expect(findings("no-deputy", in: plans { $0.deputy = ref("role:second", 4, .deputy) }).isEmpty)
    }

    @Test func staysAWarningForMicroUnits() {
        let plans = plans {
            var profile = PlanProfile(location: spot(4, .id))
            profile.size = at(.micro, 4, .level)
            $0.profile = profile
        }
        #expect(findings("no-deputy", in: plans).map(\.severity) == [.warning])
    }
}
