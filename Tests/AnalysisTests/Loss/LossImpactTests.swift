import Analysis
import ContinuityModel
import Testing

@Suite struct LossImpactTests {
    private let plans = handbook(
        unit {
            $0.activities = [
                activity("pay", line: 10, mtpd: "8h", rto: "4h", needs: [need("system:ledger", line: 10)]),
                activity("ship", line: 11, needs: [need("activity:pay", line: 11, .workaround, upTo: "2h")]),
                activity("report", line: 12, needs: [need("system:ledger", line: 12, .data)]),
                activity("chat", line: 13, needs: [need("system:ledger", line: 13, .soft)]),
                activity("call", line: 14, needs: [need("system:ledger", line: 14, .workaround)]),
            ]
        },
        systems: [asset("ledger", line: 20, needs: [need("system:power", line: 21)]), asset("power", line: 30)])

    @Test func followsEveryKindOfNeed() throws {
        let analysis = analysis(plans)
        let power = try #require(analysis.index.number(ref("system:power", 1, .on), in: nil))
        let impact = try #require(analysis.lossImpact(of: power))
        let names = impact.activities.map { analysis.index.address(of: $0.number).id }
        #expect(names == ["pay", "ship", "report", "call"])
        #expect(
            impact.activities.map(\.effect) == [
                .stops(after: .zero), .stops(after: span("2h")), .losesData, .worksAround,
            ])
        #expect(
            impact.activities[1].path.map { analysis.index.address(of: $0).id } == ["power", "ledger", "pay", "ship"])
        #expect(impact.activities[0].mtpd == span("8h"))
    }

    @Test func listsWhatCanBeLost() {
        let analysis = analysis(plans)
        #expect(analysis.losable.map { analysis.index.address(of: $0).id } == ["ledger", "power"])
    }
}
