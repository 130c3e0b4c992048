import Analysis
import ContinuityModel
import Testing

@Suite struct RiskRegisterTests {
    private var plans: PlanSet {
        handbook(
            unit("clinic") {
                $0.matrix = at("ranked-3x3", 4, .matrix)
                $0.risks = [risk("flood", line: 10, "low", "low"), risk("power", line: 11, "high", "high")]
            },
            unit("finance") {
                $0.risks = [risk("typo", line: 10, "9", "9"), risk("attack", line: 11, "4", "5")]
            },
            unit("shop") {
                $0.matrix = at("labelled-3x3", 4, .matrix)
                var payment = risk("payment", line: 10, "medium", "high")
                var residual = ResidualRating(location: spot(10, .level))
                residual.likelihood = at("low", 10, .level)
                residual.impact = at("medium", 10, .level)
                payment.residual = residual
                $0.risks = [payment]
            })
    }

    @Test func sortsAcrossMatricesByUrgencyAndUnratedOnesLast() {
        let analysis = analysis(plans)
        let order = analysis.register.ranked.map { analysis.index.address(of: $0.number).notation }
        #expect(
            order == [
                "clinic/risk:power", "finance/risk:attack", "shop/risk:payment", "clinic/risk:flood",
                "finance/risk:typo",
            ])
    }

    @Test func ratesResidualRisk() throws {
        let analysis = analysis(plans)
        let payment = try #require(analysis.register.risks(ofUnit: 2).first)
        #expect(payment.inherent?.label.text(in: "en", fallback: "en") == "High priority, urgent response")
        #expect(payment.residual?.label.text(in: "en", fallback: "en") == "Record")
    }

    @Test func laysRisksOutOnTheMatrix() throws {
        let analysis = analysis(plans)
        let map = try #require(analysis.heatMap(ofUnit: 2))
        let payment = try #require(analysis.register.risks(ofUnit: 2).first?.number)
        #expect(map.rows[1][2].risks == [payment])
        #expect(map.rows[0][1].residualRisks == [payment])
        #expect(map.rows.joined().reduce(0) { $0 + $1.risks.count } == 1)
    }

    @Test func readsOwnMatrices() throws {
        let bands = [band(0, 3, urgency: 1, line: 31), band(4, 9, urgency: 2, line: 32)]
        let plans = handbook(unit { $0.matrix = at("house", 4, .matrix) }) {
            let scale = ["0", "1", "3"]
            $0.settings.matrices = [house(.product, line: 30, likelihood: scale, impact: scale, bands: bands)]
        }
        let matrix = try #require(MatrixSet(plans.settings)["house"])
        #expect(matrix.priority(likelihood: "3", impact: "3")?.native == .score(9))
        #expect(matrix.priority(likelihood: "3", impact: "1")?.label.text(in: "en", fallback: "en") == "Band 1")
        #expect(matrix.priority(likelihood: "2", impact: "1") == nil)
    }
}
