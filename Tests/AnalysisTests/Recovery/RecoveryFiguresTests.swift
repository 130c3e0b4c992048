import Analysis
import ContinuityModel
import Testing

@Suite struct RecoveryFiguresTests {
    private func figures(_ name: String, in plans: PlanSet) throws -> RecoveryFigures {
        let analysis = analysis(plans)
        let number = try #require(analysis.index.number(ref(name, 1, .on), in: nil))
        return try #require(analysis.recovery.figures(of: number))
    }

    private let plans = handbook(
        unit("finance") {
            $0.activities = [
                activity(
                    "pay", line: 10, rto: "4h", rpo: "1h", takes: "30m",
                    needs: [
                        need("system:ledger", line: 11), need("system:ledger", line: 11, .data),
                        need("system:mail", line: 12, .workaround, upTo: "2h"),
                    ]),
                activity("report", line: 13, rto: "2d", takes: "1h", needs: [need("activity:pay", line: 14)]),
            ]
        },
        systems: [
            asset(
                "ledger", line: 20, rto: "2h", measured: "1h", every: "15m", takes: "5m",
                needs: [need("system:power", line: 21)]),
            asset("mail", line: 30), asset("power", line: 31, rto: "30m"),
        ])

    @Test func addsUpTheEarliestRecovery() throws {
        let pay = try figures("finance/activity:pay", in: plans)
        #expect(pay.earliest == span("2h"))
        #expect(pay.slack == span("2h"))
        #expect(pay.worstLoss == span("20m"))
        #expect(pay.rpoSlack == span("40m"))
        #expect(!pay.isLowerBound)
        #expect(try figures("finance/activity:report", in: plans).earliest == span("3h"))
    }

    @Test(arguments: [
        ("system:ledger", "3h30m", "finance/activity:pay"), ("system:power", "1h", "system:ledger"),
        ("system:mail", "2h", "finance/activity:pay"),
    ])
    func pushesDemandsDown(asset: String, demanded: String, by: String) throws {
        let figures = try figures(asset, in: plans)
        #expect(figures.demanded == span(demanded))
        #expect(figures.demandedBy.map { analysis(plans).index.address(of: $0).notation } == by)
    }

    @Test func marksUnknownTimes() throws {
        let mail = try figures("system:mail", in: plans)
        #expect(mail.ownSource == .unknown)
        #expect(mail.isLowerBound)
        #expect(mail.earliest == .zero)
        #expect(mail.worstLoss == nil)
    }

    @Test func keepsZeroApartFromAbsent() throws {
        let plans = handbook(systems: [asset("a", line: 1, measured: "0", every: "0"), asset("b", line: 2)])
        #expect(try figures("system:a", in: plans).ownSource == .measured)
        #expect(try figures("system:a", in: plans).worstLoss == .zero)
        #expect(try figures("system:b", in: plans).worstLoss == nil)
    }

    @Test func ordersByNeedThenUrgency() {
        let analysis = analysis(plans)
        let order = analysis.recovery.order(ofUnit: 0, index: analysis.index).map {
            analysis.index.address(of: $0).notation
        }
        #expect(
            order == [
                "system:power", "system:ledger", "system:mail", "finance/activity:pay", "finance/activity:report",
            ])
    }

    @Test(arguments: [("30m", 0), ("1h", 0), ("4h", 1), ("24h", 2), ("72h", 3), ("73h", 4)])
    func sortsIntoBuiltInTiers(rto: String, tier: Int) throws {
        let plans = handbook(unit { $0.activities = [activity("pay", line: 10, rto: rto)] })
        #expect(try figures("finance/activity:pay", in: plans).tier == tier)
    }

    @Test func givesNoTimesToCyclesAndWhatNeedsThem() throws {
        let plans = handbook(systems: [
            asset("a", line: 1, measured: "1h", needs: [need("system:b", line: 1)]),
            asset("b", line: 2, measured: "1h", needs: [need("system:a", line: 2)]),
            asset("c", line: 3, measured: "1h", needs: [need("system:a", line: 3)]),
        ])
        for name in ["a", "b", "c"] { #expect(try figures("system:\(name)", in: plans).earliest == nil) }
        #expect(analysis(plans).recovery.order.isEmpty)
    }

    @Test func takesAChainOfTensOfThousands() throws {
        let systems = (0..<20_000).map { node in
            asset("s\(node)", line: 1, measured: "1m", needs: node > 0 ? [need("system:s\(node - 1)", line: 1)] : [])
        }
        let last = try figures("system:s19999", in: handbook([], systems: systems))
        #expect(last.earliest == span("20000m"))
    }
}
