import Testing

@testable import Handbook

struct PaginationTests {
    private func fixture(risks: Int) -> Fixture {
        let list = (0..<risks).map {
            "- {id: risk-\($0), title: Risk \($0), category: cyber, likelihood: 3, impact: \($0 % 5 + 1)}\n"
        }
        return Fixture(["units/a/plan.md": Fixture.plan("A"), "units/a/risks.yaml": list.joined()])
    }

    @Test(arguments: [(0, 1), (1, 1), (200, 1), (201, 2), (401, 3)])
    func splitsAtTwoHundredRows(risks: Int, pages: Int) throws {
        let routes = try fixture(risks: risks).layOut().pages.map(\.route).filter { $0.hasPrefix("risks") }
        #expect(routes == (1...pages).map { $0 == 1 ? "risks.html" : "risks-\($0).html" })
    }

    @Test func showsEachRiskOnce() throws {
        let fixture = fixture(risks: 201)
        let first: RiskRegisterContext = try fixture.page("risks.html")
        let second: RiskRegisterContext = try fixture.page("zh-Hans/risks-2.html")
        #expect((first.risks + second.risks).count == 201)
        #expect(Set((first.risks + second.risks).map(\.id)).count == 201)
        let scores = (first.risks + second.risks).compactMap { Int($0.priority?.native ?? "") }
        #expect(scores == scores.sorted(by: >), "the most urgent come first")
        #expect(second.page.title == "风险登记册、第 2 页" || second.page.title.contains("2"))
    }

    @Test func linksToTheNeighbours() throws {
        let fixture = fixture(risks: 401)
        let pages = try ["risks.html", "risks-2.html", "risks-3.html"].map {
            try fixture.page($0, as: RiskRegisterContext.self).pagination
        }
        #expect(pages.map { $0?.previous?.href } == [nil, "risks.html", "risks-2.html"])
        #expect(pages.map { $0?.next?.href } == ["risks-2.html", "risks-3.html", nil])
        #expect(pages.map { $0?.number } == [1, 2, 3])
        #expect(pages.allSatisfy { $0?.count == 3 })
        let one: RiskRegisterContext = try self.fixture(risks: 200).page("risks.html")
        #expect(one.pagination?.count == nil)
    }
}
