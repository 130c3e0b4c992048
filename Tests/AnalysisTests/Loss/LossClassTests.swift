import Analysis
import ContinuityModel
import Testing

@Suite struct LossClassTests {
    private func classes(affects: [String] = [], risks: [(RiskCategory, hazard: String?)] = []) throws -> [LossClass] {
        let named = risks.enumerated().map { place, kind in
            var risk = risk("risk-\(place)", line: 10 + place, "3", "3")
            risk.category = at(kind.0, 10 + place, .kind)
            risk.hazard = kind.hazard.map { at($0, 10 + place, .kind) }
            return risk
        }
        let plans = handbook(
            unit {
                $0.activities = [activity("pay", line: 5)]
                $0.risks = named
                $0.scenarios = [
                    scenario("it", line: 20, risks: named.indices.map { "risk:risk-\($0)" }, affects: affects)
                ]
            },
            systems: [asset("ledger", line: 40)]
        ) { $0.shared.roles = [role("chief", line: 50)] }
        let index = analysis(plans).index
        let number = try #require(index.numbers.first { index.place(of: $0).kind == .scenario })
        return index.lossClasses(of: number)
    }

    @Test(arguments: [
        (RiskCategory.technology, LossClass.systems), (.cyber, .attack), (.natural, .site), (.premises, .site),
        (.people, .people), (.publicHealth, .people), (.supplyChain, .suppliers), (.operational, .operations),
        (.financial, .operations), (.regulatory, .trust), (.reputation, .trust),
    ])
    func followFromTheCategoryOfARisk(category: RiskCategory, lossClass: LossClass) throws {
        #expect(try classes(risks: [(category, nil)]) == [lossClass])
    }

    @Test(arguments: [("system:ledger", LossClass.systems), ("role:chief", .people)])
    func followFromWhatIsAffected(reference: String, lossClass: LossClass) throws {
        #expect(try classes(affects: [reference, "activity:pay"]) == [lossClass])
    }

    @Test func putsUtilitiesWithTheBuilding() throws {
        #expect(try classes(risks: [(.technology, "U-PWR")]) == [.site])
    }

    @Test func comeInTheOrderOfThePageAndOnce() throws {
        let risks: [(RiskCategory, hazard: String?)] = [(.people, nil), (.technology, nil)]
        #expect(try classes(affects: ["role:chief", "system:ledger"], risks: risks) == [.systems, .people])
    }

    @Test func areNeverNone() throws {
        #expect(try classes(affects: ["activity:pay"]) == [.other])
    }
}
