import Testing

@testable import Publishing

struct SiteBuildTests {
    @Test func writesEveryPageInEveryLanguage() async throws {
        let workshop = try Workshop()
        let report = try await workshop.build()
        #expect(report.errors == [])
        #expect(report.plans == 2)
        let paths = try workshop.paths()
        for page in [
            "index.html", "plans.html", "units/finance/index.html", "units/sales/roles/lead.html", "rules.html",
        ] {
            #expect(paths.contains(page))
            #expect(paths.contains("zh-Hans/" + page))
        }
        #expect(paths.contains("assets/style.css"))
        #expect(report.pages == paths.count { $0.hasSuffix(".html") })
        #expect(report.written == WriteReport(written: paths.count - 1))
        #expect(try workshop.page("zh-Hans/index.html").contains("lang=\"zh-Hans\""))
    }

    @Test func rewritesNothingThatIsUnchanged() async throws {
        let workshop = try Workshop()
        let first = try await workshop.publish()
        let before = try workshop.folder.identity("site/index.html")
        #expect(try await workshop.publish() == WriteReport(unchanged: first.written))
        #expect(try workshop.folder.identity("site/index.html") == before)
    }

    @Test func rewritesThePagesOfAChangedPlanOnly() async throws {
        let workshop = try Workshop()
        try await workshop.publish()
        let other = try workshop.folder.identity("site/units/sales/index.html")
        try workshop.write("units/finance/plan.md", Workshop.plan("Finance", narrative: "More words"))
        let report = try await workshop.publish()
        #expect(
            try report.written <= 4 + searchFiles(workshop),
            "the plan and its document in two languages, and the search for it")
        #expect(report.removed == 0)
        #expect(try workshop.page("units/finance/index.html").contains("More words"))
        #expect(try workshop.folder.identity("site/units/sales/index.html") == other)
    }

    private func searchFiles(_ workshop: Workshop) throws -> Int {
        try workshop.paths().count { $0.hasPrefix("search/") }
    }

    @Test func removesThePagesOfAUnitThatIsNoMore() async throws {
        let workshop = try Workshop()
        try await workshop.publish()
        try workshop.remove("units/sales/plan.md")
        let report = try await workshop.publish()
        #expect(report.removed == 7, "the plan, its document and its role in two languages, and the tables of the unit")
        #expect(try !workshop.paths().contains { $0.contains("sales") })
    }

    @Test func leavesTheOldSiteWhereThereAreErrors() async throws {
        let workshop = try Workshop()
        try await workshop.publish()
        let before = try workshop.folder.snapshot("site")
        try workshop.write("units/sales/plan.md", Workshop.plan("Sales", narrative: "\n[[risk:none]]"))
        let report = try await workshop.build()
        #expect(report.errors == ["content/units/sales/plan.md:8:1: unknown-reference"])
        #expect(report.written?.written == nil)
        #expect(report.pages == 0)
        #expect(try workshop.folder.snapshot("site") == before)
    }

    @Test func writesNothingAtAllOnAFirstBuildWithErrors() async throws {
        let workshop = try Workshop(["units/finance/plan.md": "no header\n"])
        #expect(try await workshop.build().errors.contains("content/units/finance/plan.md:1:1: header-missing"))
        #expect(try workshop.folder.names() == ["content"])
    }

    @Test func failsOnWarningsWhereAskedTo() async throws {
        let workshop = try Workshop([
            "units/finance/plan.md": Workshop.plan("Finance"), "units/finance/stray.yaml": "a: b\n",
        ])
        #expect(try await workshop.build().places().contains("content/units/finance/stray.yaml:1:1: misplaced-file"))
        let report = try await workshop.build { $0.isStrict = true }
        #expect(report.written?.written == nil)
    }

    @Test func keepsForeignFiles() async throws {
        let workshop = try Workshop()
        try workshop.folder.write("site/CNAME", "handbook.example")
        let report = try await workshop.publish()
        #expect(report.carriedOver == 1)
        #expect(try workshop.page("CNAME") == "handbook.example")
    }

    @Test func checkWritesNothing() async throws {
        let workshop = try Workshop()
        let report = try await HandbookBuild(try workshop.options()).check()
        #expect(report.errors == [])
        #expect(try workshop.folder.names() == ["content"])
    }

    @Test func checkFindsWhatBuildFinds() async throws {
        let workshop = try Workshop([
            "units/finance/plan.md": Workshop.plan("Finance", "requirements: requirement:x", narrative: "[a](b.md)"),
            "units/finance/index.html": "in the way",
        ])
        let (built, checked) = (try await workshop.build(), try await HandbookBuild(try workshop.options()).check())
        #expect(built.places() == checked.places())
        #expect(built.errors.count == 3)
    }

    @Test(arguments: [1, 4])
    func isTheSameForAnyNumberOfWorkers(workers: Int) async throws {
        let units = (0..<40).map {
            ("units/unit-\($0)/plan.md", Workshop.plan("Unit \($0)", narrative: "~~old~~ https://example.com"))
        }
        let workshop = try Workshop(Dictionary(uniqueKeysWithValues: units))
        try await workshop.publish { $0.workers = 2 }
        let before = try workshop.folder.snapshot("site")
        let report = try await workshop.publish { $0.workers = workers }
        #expect(report.written == 0)
        #expect(try workshop.folder.snapshot("site") == before)
    }
}
