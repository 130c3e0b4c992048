import ContinuityModel
import Diagnostics
import Testing

@Suite struct OwnerHasHolderTests {
    private func plans(holder: String?, owns: Bool = true) -> PlanSet {
        handbook(
            unit {
                if owns { $0.owner = ref("role:lead", 3, .owner) }
                $0.roles = [role("lead", line: 10, holder: holder)]
            })
    }

    @Test func reportsAnOwnerThatIsNobody() throws {
        let finding = try #require(findings("owner-without-holder", in: plans(holder: nil)).first)
        #expect(finding.location == spot(10, .id))
        #expect(
            finding.lines == [
                "warning: Role 'lead' has no holder but answers for unit:finance",
                "note: unit:finance names the role",
                "help: name the person or team under 'holder'",
            ])
    }

    @Test func acceptsAHolderAndARoleWithoutDuties() {
        #expect(findings("owner-without-holder", in: plans(holder: "Li Wei")).isEmpty)
        #expect(findings("owner-without-holder", in: plans(holder: nil, owns: false)).isEmpty)
    }
}
