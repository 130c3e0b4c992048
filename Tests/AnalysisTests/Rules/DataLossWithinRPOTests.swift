import ContinuityModel
import Diagnostics
import Testing

@Suite struct DataLossWithinRPOTests {
    private func plans(every: String, rpo: String) -> PlanSet {
        let payments = activity("payments", line: 10, rpo: rpo, needs: [need("system:ledger", line: 11, .data)])
        return handbook(
            unit { $0.activities = [payments] },
            systems: [
                asset("ledger", line: 20, needs: [need("system:store", line: 21, .data)]),
                asset("store", line: 30, every: every, takes: "1h"),
            ])
    }

    @Test(arguments: [("1d", 0), ("23h", 0), ("25h", 0), ("24h59m", 1)])
    func comparesTheWorstLossWithTheRPO(rpo: String, count: Int) {
        let every = rpo == "23h" ? "22h" : "24h"
        let expected = rpo == "1d" ? 1 : count
        #expect(findings("data-loss-exceeds-rpo", in: plans(every: every, rpo: rpo)).count == expected)
    }

    @Test func followsTheChainToTheBackup() throws {
        let finding = try #require(findings("data-loss-exceeds-rpo", in: plans(every: "24h", rpo: "15m")).first)
        #expect(finding.location == spot(11, .on))
        #expect(finding.notes.first?.location == spot(30, .every))
        #expect(
            finding.lines == [
                "warning: Worst data loss of system:ledger (25h) is greater than the RPO of 'payments' (15m)",
                "note: system:store may lose 25h",
                "note: the RPO stands here",
                "help: save the data more often, or agree on an RPO of at least 25h",
            ])
    }

    @Test func takesZeroForARealPoint() {
        #expect(findings("data-loss-exceeds-rpo", in: plans(every: "realtime", rpo: "realtime")).count == 1)
    }
}
