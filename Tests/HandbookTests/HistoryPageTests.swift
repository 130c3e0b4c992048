import Testing

@testable import Handbook

struct HistoryPageTests {
    private func fixture(_ history: PlanHistory?) -> Fixture {
        var fixture = RoutesTests.fixture
        fixture.history = history
        return fixture
    }

    @Test func listsWhoAndWhen() throws {
        let revision = PlanHistory.Revision(
            commit: "0123456789", day: "2026-03-31", author: "Li Wei", subject: "Relax", counts: [.weaker: 2])
        let fixture = fixture(PlanHistory(.whole, revisions: ["finance": [revision]]))
        let context: HistoryContext = try fixture.page("zh-Hans/units/finance/history.html")
        #expect(context.remark == nil)
        let row = try #require(context.revisions.first)
        #expect([row.day, row.author, row.subject, row.commit] == ["2026-03-31", "Li Wei", "Relax", "0123456789"])
        #expect(row.counts.map(\.id) == ["weaker"])
        #expect(row.counts.map(\.count) == [2])
        let plan: PlanContext = try fixture.page("units/finance/index.html")
        #expect(plan.history?.href == "../../units/finance/history.html")
    }

    @Test(arguments: [PlanHistory.Extent.shallow, .none])
    func saysWhatIsMissing(extent: PlanHistory.Extent) throws {
        let context: HistoryContext = try fixture(PlanHistory(extent)).page("units/finance/history.html")
        #expect(context.remark?.isEmpty == false)
        #expect(context.remark?.hasPrefix("history.") == false)
        #expect(context.revisions.isEmpty)
    }

    @Test func needsToBeAskedFor() throws {
        #expect(try fixture(nil).layOut().pages.allSatisfy { !$0.route.contains("history") })
        let plan: PlanContext = try fixture(nil).page("units/finance/index.html")
        #expect(plan.history?.href == nil)
    }
}
