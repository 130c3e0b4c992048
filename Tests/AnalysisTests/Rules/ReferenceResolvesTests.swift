import ContinuityModel
import Diagnostics
import Testing

@Suite struct ReferenceResolvesTests {
    private func lost(_ reference: String) throws -> Finding {
        let plans = handbook(
            unit("finance") {
                $0.owner = ref(reference, 3, .owner)
                $0.roles = [role("lead", line: 10)]
                $0.activities = [activity("payments", line: 11)]
            },
            unit("shop") { $0.roles = [role("courier", line: 10)] }, systems: [asset("emr", line: 20)])
        return try #require(findings("unknown-reference", in: plans).first)
    }

    @Test func suggestsTheNearestName() throws {
        let finding = try lost("role:laed")
        #expect(finding.location == spot(3, .owner))
        #expect(
            finding.lines == [
                "error: 'role:laed' does not exist in 'finance' nor among the shared roles",
                "help: did you mean 'role:lead'?",
            ])
    }

    @Test(arguments: [
        ("role:courier", "'courier' exists as 'shop/role:courier'"),
        ("role:payments", "'payments' exists as 'activity:payments'"),
        ("supplier:emr", "'emr' exists as 'system:emr'"),
        ("finanse/role:lead", "did you mean unit 'finance'?"),
        ("shop/system:emr", "write 'system:emr'"),
        ("shop/role:curier", "did you mean 'shop/role:courier'?"),
        ("role:zzzzzz", "declare it, or correct the reference"),
    ])
    func saysWhatWasProbablyMeant(reference: String, help: String) throws {
        #expect(try lost(reference).help == help)
    }

    @Test func prefersTheUnitsOwnRole() {
        let plans = handbook(unit { $0.owner = ref("role:lead", 3, .owner) }) {
            $0.shared.roles = [role("lead", line: 50)]
        }
        #expect(findings("unknown-reference", in: plans).isEmpty)
    }
}
