import ContinuityModel
import Diagnostics
import Testing

@Suite struct BackupIntervalWithinRPOTests {
    @Test(arguments: [("3h", 0), ("4h", 1)])
    func addsTheDurationToTheInterval(every: String, count: Int) {
        let plans = handbook(systems: [asset("ledger", line: 20, rpo: "4h", every: every, takes: "1h")])
        #expect(findings("backup-interval-exceeds-rpo", in: plans).count == count)
    }

    @Test func showsTheSum() throws {
        let plans = handbook(systems: [asset("ledger", line: 20, rpo: "4h", every: "4h", takes: "1h")])
        let finding = try #require(findings("backup-interval-exceeds-rpo", in: plans).first)
        #expect(finding.location == spot(20, .every))
        #expect(
            finding.lines == [
                "warning: Backup of 'ledger' may lose 4h + 1h, more than its RPO (4h)",
                "note: the RPO stands here",
                "help: save more often, so that interval, duration and lag stay within 4h",
            ])
    }
}
