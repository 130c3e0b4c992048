import Analysis
import ContinuityModel
import Testing

@Suite struct EntityIndexTests {
    private var plans: PlanSet {
        handbook(
            unit("shop") {
                $0.owner = ref("role:lead", 3, .owner)
                $0.roles = [role("lead", line: 10)]
                $0.scenarios = [
                    scenario(
                        "outage", line: 20, risks: ["finance/risk:fraud"],
                        actions: [
                            action("call", line: 21, owner: "role:crisis"), action("log", line: 22, owner: "role:lead"),
                        ])
                ]
            },
            unit("finance") {
                $0.roles = [role("clerk", line: 10)]
                $0.risks = [risk("fraud", line: 11, "1", "1")]
                $0.activities = [activity("pay", line: 12, needs: [need("system:ledger", line: 13, .data)])]
            }, systems: [asset("ledger", line: 40)]
        ) { $0.shared.roles = [role("crisis", line: 50), role("lead", line: 51)] }
    }

    @Test(arguments: [
        (0, "role:lead", "shop/role:lead"), (1, "role:lead", "role:lead"), (0, "role:crisis", "role:crisis"),
        (0, "finance/role:clerk", "finance/role:clerk"), (1, "system:ledger", "system:ledger"),
        (0, "unit:finance", "unit:finance"), (0, "role:clerk", nil), (0, "finance/role:lead", nil),
        (0, "shop/system:ledger", nil), (0, "system:lead", nil), (0, "nowhere/role:lead", nil),
    ])
    func meansTheOwnUnitThenWhatAllShare(unit: Int, reference: String, address: String?) {
        let index = EntityIndex(plans)
        #expect(index.resolve(ref(reference, 1, .on), in: unit)?.notation == address)
    }

    @Test func numbersInTheOrderOfAddresses() {
        let index = EntityIndex(plans)
        let addresses = index.numbers.map(index.address)
        #expect(addresses == addresses.sorted())
        #expect(addresses.map { index.number(of: $0) } == Array(index.numbers))
    }

    @Test func findsElements() {
        let index = EntityIndex(plans)
        #expect(index.risk(EntityAddress(.risk, unit: "finance", id: "fraud"))?.id?.location == spot(11, .id))
        #expect(index.role(EntityAddress(.role, id: "lead"))?.id?.location == spot(51, .id))
        #expect(index.role(EntityAddress(.role, unit: "shop", id: "lead"))?.id?.location == spot(10, .id))
        #expect(index.asset(EntityAddress(.system, id: "ledger"))?.id?.value == "ledger")
        #expect(index.activity(EntityAddress(.activity, unit: "shop", id: "pay")) == nil)
        #expect(index.unit(EntityAddress(.unit, id: "finance"))?.id == "finance")
    }

    @Test(arguments: [
        ("finance/risk:fraud", ["shop/scenario:outage answers 0"]),
        ("system:ledger", ["finance/activity:pay data-dependency 0"]),
        ("role:crisis", ["shop/scenario:outage action-owner 0"]),
        ("shop/role:lead", ["unit:shop owner 0", "shop/scenario:outage action-owner 1"]), ("role:lead", []),
    ])
    func knowsWhoRefersToWhom(target: String, mentions: [String]) throws {
        let index = EntityIndex(plans)
        let number = try #require(index.number(ref(target, 1, .on), in: nil))
        let found = index.mentions(of: number).map {
            "\(index.address(of: $0.source).notation) \($0.relation.rawValue) \($0.position)"
        }
        #expect(found == mentions)
    }

    @Test func passesOverEntitiesWithoutAnIdentifier() {
        var nameless = role("x", line: 10)
        nameless.id = nil
        let role = nameless
        let index = EntityIndex(handbook(unit { $0.roles = [role] }))
        #expect(index.number(.role, unit: 0, position: 0) == nil)
        #expect(index.count == 1)
    }
}
