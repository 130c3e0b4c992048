import ContinuityModel
import Diagnostics
import Testing

@Suite struct WorkaroundLongEnoughTests {
    private func plans(upTo: String?) -> PlanSet {
        let wards = activity("wards", line: 10, needs: [need("system:records", line: 11, .workaround, upTo: upTo)])
        return handbook(unit { $0.activities = [wards] }, systems: [asset("records", line: 20, measured: "6h")])
    }

    @Test(arguments: [("4h", 1), ("6h", 0), (nil, 0)])
    func comparesTheLimitWithTheRecovery(upTo: String?, count: Int) {
        #expect(findings("workaround-too-short", in: plans(upTo: upTo)).count == count)
    }

    @Test func namesBothTimes() throws {
        let finding = try #require(findings("workaround-too-short", in: plans(upTo: "4h")).first)
        #expect(finding.location == spot(11, .upTo))
        #expect(
            finding.lines == [
                "warning: Workaround of 'wards' for system:records (4h) ends before it is back (6h)",
                "note: system:records takes 6h",
                "help: prepare the workaround for at least 6h, or recover system:records sooner",
            ])
    }

    @Test func judgesAssetsToo() {
        let plans = handbook(systems: [
            asset("web", line: 20, needs: [need("system:power", line: 21, .workaround, upTo: "1h")]),
            asset("power", line: 30, measured: "2h"),
        ])
        #expect(findings("workaround-too-short", in: plans).map(\.location) == [spot(21, .upTo)])
    }
}
