import ContinuityModel
import Diagnostics
import Testing

@Suite struct DependencyAsFastAsActivityTests {
    private func plans(rto: String, _ kind: DependencyKind?) -> PlanSet {
        let access = activity("access", line: 10, rto: rto, needs: [need("system:backup", line: 11, kind, upTo: "8h")])
        return handbook(unit { $0.activities = [access] }, systems: [asset("backup", line: 20, rto: "1h")])
    }

    @Test(arguments: [
        ("30m", nil as DependencyKind?, 1), ("30m", .hard, 1), ("1h", nil, 0), ("30m", .soft, 0),
        ("30m", .workaround, 0),
    ])
    func judgesHardDependenciesOnly(rto: String, kind: DependencyKind?, count: Int) {
        #expect(findings("dependency-slower-than-activity", in: plans(rto: rto, kind)).count == count)
    }

    @Test func pointsToBothEnds() throws {
        let finding = try #require(findings("dependency-slower-than-activity", in: plans(rto: "30m", nil)).first)
        #expect(finding.location == spot(11, .on))
        #expect(finding.notes.map(\.location) == [spot(20, .rto), spot(10, .rto)])
        #expect(
            finding.lines == [
                "warning: RTO of system:backup (1h) is longer than that of 'access' which needs it (30m)",
                "note: system:backup promises 1h here",
                "note: 'access' promises 30m here",
                "help: shorten the RTO of system:backup, add a workaround, or agree on an RTO of at least 1h for 'access'",
            ])
    }
}
