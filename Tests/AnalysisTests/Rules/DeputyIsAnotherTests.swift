import ContinuityModel
import Diagnostics
import Testing

@Suite struct DeputyIsAnotherTests {
    @Test func reportsTheHolderAsDeputy() throws {
        let plans = handbook(
            unit {
                $0.roles = [role("lead", line: 10, holder: "Li Wei", deputies: [.person(words("Li Wei", 10, .deputy))])]
            })
        let finding = try #require(findings("deputy-is-holder", in: plans).first)
        #expect(finding.location == spot(10, .deputy))
        #expect(finding.lines == ["error: Deputy 'Li Wei' of role 'lead' is its holder", "help: name somebody else"])
    }

    @Test(arguments: [
        ("role:lead", ["Role 'lead' is its own deputy"]),
        ("role:double", ["Deputy 'role:double' of role 'lead' is held by the same 'Li Wei'"]), ("role:other", []),
    ])
    func looksThroughRoles(deputy: String, messages: [String]) {
        let plans = handbook(
            unit {
                $0.roles = [
                    role("lead", line: 10, holder: "Li Wei", deputies: [.role(ref(deputy, 10, .deputy))]),
                    role("double", line: 11, holder: "Li Wei"), role("other", line: 12, holder: "Chen Jing"),
                ]
            })
        #expect(findings("deputy-is-holder", in: plans).map(\.message) == messages)
    }

    @Test func comparesPlanAndScenarioDeputies() {
        let plans = handbook(
            unit {
                $0.roles = [role("lead", line: 10)]
                $0.owner = ref("role:lead", 3, .owner)
                $0.deputy = ref("role:lead", 4, .deputy)
                var outage = scenario("outage", line: 20)
                outage.lead = ref("role:lead", 20, .owner)
                outage.deputy = ref("role:lead", 20, .deputy)
                $0.scenarios = [outage]
            })
        #expect(findings("deputy-is-holder", in: plans).map(\.location) == [spot(4, .deputy), spot(20, .deputy)])
    }
}
