import ContinuityModel
import Diagnostics
import Testing

@Suite struct RecoveryPathWithinRTOTests {
    private func plans(rto: String, mtpd: String = "4h", measured: String? = "2h") -> PlanSet {
        let needs = [need("system:orders", line: 11), need("system:mail", line: 12, .soft)]
        let checkout = activity("checkout", line: 10, mtpd: mtpd, rto: rto, takes: "20m", needs: needs)
        return handbook(
            unit { $0.activities = [checkout] },
            systems: [
                asset("orders", line: 20, measured: measured, needs: [need("system:power", line: 21)]),
                asset("power", line: 30, measured: "30m"),
                asset("mail", line: 40, measured: "3d"),
            ])
    }

    @Test(arguments: [("2h", 1), ("2h49m", 1), ("2h50m", 0)])
    func addsUpThePath(rto: String, count: Int) {
        #expect(findings("recovery-path-exceeds-rto", in: plans(rto: rto)).count == count)
    }

    @Test func printsThePathAndTheSlack() throws {
        let finding = try #require(findings("recovery-path-exceeds-rto", in: plans(rto: "2h")).first)
        #expect(finding.location == spot(10, .rto))
        #expect(finding.notes.map(\.location) == [spot(30, .measured), spot(20, .measured), spot(10, .takes), nil])
        #expect(
            finding.lines == [
                "warning: Earliest recovery of 'checkout' (2h50m) is later than its RTO (2h)",
                "note: system:power takes 30m",
                "note: system:orders takes 2h",
                "note: finance/activity:checkout takes 20m",
                "note: slack is -50m",
                "help: recover system:orders itself within 1h10m, prepare a workaround for system:orders that holds "
                    + "2h30m, or set the RTO to at least 2h50m, which the MTPD (4h) allows",
            ])
    }

    @Test func saysThatUnknownTimesMayAdd() {
        let notes = findings("recovery-path-exceeds-rto", in: plans(rto: "10m", measured: nil)).flatMap(\.notes)
        #expect(notes.last?.message == "some times are unknown, so that recovery may take longer")
    }
}
