import Diagnostics
import Publishing
import Testing

@testable import Serving

struct LiveHandbookTests {
    private func heading(_ live: LiveHandbook) async throws -> String {
        let bytes = try await live.state.handbook?.file("units/finance/index.html") ?? []
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func followsAChange() async throws {
        let workshop = try Workshop()
        let live = try await workshop.live()
        #expect(try await heading(live).contains(">Finance</h1>"))
        try workshop.write("units/finance/plan.md", Workshop.plan("Money"))
        await live.look(at: [.files(["units/finance/plan.md"])])
        #expect(try await heading(live).contains(">Money</h1>"))
        #expect(await live.state.version == 2)
        await live.look(at: [.anything])
        #expect(await live.state.version == 2)
    }

    /// Pages are exchanged in place where words changed, and loaded anew where a picture did.
    @Test(arguments: [
        ("units/finance/plan.md", Workshop.plan("Money"), 0), ("units/finance/map.png", "other bytes", 2),
        ("units/finance/new.png", "bytes", 2),
    ])
    func tellsWordsFromPictures(path: String, text: String, assets: Int) async throws {
        let workshop = try Workshop()
        try workshop.write("units/finance/map.png", "bytes")
        let live = try await workshop.live()
        #expect(await live.state.assets == 0)
        try workshop.write(path, text)
        await live.look(at: [.files([path])])
        #expect(await live.state.version == 2)
        #expect(await live.state.assets == assets)
    }

    @Test(arguments: [
        "---\ntitel: A\n---\n", "---\ntitle: [\n---\n",
        Workshop.plan("Money").replacing("role:lead", with: "role:none"),
    ])
    func keepsTheLastGoodPage(text: String) async throws {
        let workshop = try Workshop()
        let live = try await workshop.live()
        try workshop.write("units/finance/plan.md", text)
        await live.look(at: [.files(["units/finance/plan.md"])])
        let broken = await live.examined()
        #expect(broken.isStale && broken.shown == 1)
        #expect(broken.findings.contains { $0.severity == .error })
        #expect(try await heading(live).contains(">Finance</h1>"))
        try workshop.write("units/finance/plan.md", Workshop.plan("Money"))
        await live.look(at: [.files(["units/finance/plan.md"])])
        #expect(await !live.state.isStale)
        #expect(try await heading(live).contains(">Money</h1>"))
    }

    @Test func knowsFilesThatComeAndGo() async throws {
        let workshop = try Workshop()
        let live = try await workshop.live()
        try workshop.write("units/a-first/plan.md", Workshop.plan("First"))
        await live.look(at: [.files(["units/a-first/plan.md"])])
        #expect(await live.state.handbook?.units == ["a-first", "finance", "sales"])
        try workshop.remove("units/sales/plan.md")
        await live.look(at: [.anything])
        #expect(await live.state.handbook?.units == ["a-first", "finance"])
        #expect(try await live.state.handbook?.file("units/sales/index.html") == nil)
    }

    @Test func findsTheSameAsACheck() async throws {
        let workshop = try Workshop()
        let live = try await workshop.live()
        for title in ["TODO", "Finance"] {
            try workshop.write("units/finance/plan.md", Workshop.plan(title))
            await live.look(at: [.files(["units/finance/plan.md"])])
        }
        let fresh = try await workshop.live()
        let (kept, new) = (await live.examined(), await fresh.examined())
        #expect(kept.findings == new.findings && !new.findings.isEmpty)
    }

    @Test func parsesOnlyWhatChangedAndStillShowsAll() async throws {
        let workshop = try Workshop()
        let live = try await workshop.live()
        try workshop.write(
            "units/finance/plan.md", Workshop.plan("Finance").replacing("The narrative", with: "Other words"))
        await live.look(at: [.files(["units/finance/plan.md"])])
        #expect(try await heading(live).contains("Other words of Finance"))
        let sales = try await live.state.handbook?.file("units/sales/index.html") ?? []
        #expect(String(decoding: sales, as: UTF8.self).contains("The narrative of Sales"))
    }

    @Test func tellsEverybody() async throws {
        let workshop = try Workshop()
        let live = try await workshop.live()
        _ = await live.examined()
        var states = await live.states().makeAsyncIterator()
        #expect(await states.next()?.version == 1)
        try workshop.write("units/finance/plan.md", Workshop.plan("Money"))
        await live.look(at: [.files(["units/finance/plan.md"])])
        #expect(await states.next()?.version == 2)
    }

    @Test func outlivesAFolderThatIsAway() async throws {
        let workshop = try Workshop()
        let live = try await workshop.live()
        for path in Workshop.files.keys { try workshop.remove(path) }
        await live.look(at: [.anything])
        #expect(await live.failure?.contains("holds no handbook") == true)
        #expect(try await heading(live).contains(">Finance</h1>"))
        for (path, text) in Workshop.files { try workshop.write(path, text) }
        await live.look(at: [.anything])
        #expect(await live.failure == nil)
    }
}
