import ContinuityModel
import Diagnostics
import Testing

@testable import Publishing

/// A department's site stands alone: it has no page, figure or contact of another unit, and no link to one.
struct UnitSiteTests {
    static let sections = """
        activities: [{id: orders, name: Taking orders, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: stock/activity:picking, kind: hard}]}]
        scenarios: [{id: outage, title: Outage, affects: activity:orders, lead: stock/role:lead, activate-when: It stops, actions: [{do: Call, owner: role:lead}]}]
        """

    static func workshop(narrative: String = "") throws -> Workshop {
        try Workshop([
            "units/sales/plan.md": Workshop.plan(
                "Sales", sections, narrative: "[[stock/activity:picking]] [stock](../stock/plan.md) \(narrative)"),
            "units/stock/plan.md": """
            ---
            title: Stock
            owner: role:lead
            roles:
              - {id: lead, title: Head of stock, holder: Gao Yun, contacts: [{kind: phone, value: +86 138 5550 0111}]}
              - {id: driver, title: Driver, holder: Hu Bing, contacts: [{kind: phone, value: +86 138 5550 0122}]}
            activities: [{id: picking, name: Picking, owner: role:driver, mtpd: 4h, rto: 2h}]
            ---
            ![Plan](plan.svg)
            """,
            "units/stock/plan.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "shared/roles.yaml":
                "- {id: chief, title: Chief, holder: Li Na, contacts: [{kind: phone, value: +86 138 5550 0133}]}",
        ])
    }

    @Test func linksToWhatItDoesNotContainArePlainText() async throws {
        let workshop = try Self.workshop()
        try await workshop.publish { $0.unit = "sales" }
        for (path, text) in try workshop.texts() {
            #expect(!text.contains("units/stock"), "\(path)")
            #expect(!path.contains("stock"))
        }
        #expect(try workshop.page("units/sales/index.html").contains("<p>Picking stock"))
        #expect(try !workshop.paths().contains("units/stock/plan.svg"))
    }

    @Test(arguments: [
        ("5550 0111", true), ("Gao Yun", true), ("5550 0133", true), ("5550 0122", false), ("Hu Bing", false),
    ])
    func keepsTheContactsThatItCallsOn(text: String, isKept: Bool) async throws {
        let workshop = try Self.workshop()
        try await workshop.publish { $0.unit = "sales" }
        #expect(try workshop.files(holding: text).isEmpty != isKept)
    }

    @Test(arguments: ["Ring 13855500122.", "Ask Hu Bing."])
    func findsTheContactsOfOthersInText(text: String) async throws {
        let workshop = try Self.workshop(narrative: text)
        let report = try await workshop.build { $0.unit = "sales" }
        #expect(report.errors == ["content/units/sales/plan.md:8:1: withheld-value-shown"])
        #expect(try await workshop.build().errors == [])
    }
}
