import Testing

@testable import Handbook
@testable import Publishing

struct SearchIndexTests {
    private func entry(
        _ kind: SearchKind, _ title: String, _ text: String = "", context: String = "", route: String = "a.html"
    ) -> SearchEntry {
        SearchEntry(kind: kind, title: title, context: context, route: route, text: text)
    }

    /// The files of an index, by name.
    private func files(_ entries: [SearchEntry], sizes: SearchSizes = SearchSizes()) -> [String: String] {
        let box = FileBox()
        var index = SearchIndexWriter<Never>(sizes: sizes) { name, bytes in
            box.files[name] = String(decoding: bytes, as: UTF8.self)
        }
        for entry in entries { index.add(entry) }
        index.finish(kinds: ["A"])
        return box.files
    }

    @Test func handsEntriesOverAsScripts() {
        let entries = [
            entry(.scenario, "Fire \"now\"", "Line 1\nC:\\x", context: "Plan"), entry(.role, "Head", context: "Plan"),
        ]
        #expect(
            files(entries)["e0"] == #"""
                mainstaySearch("e0",[0,"Fire \"now\"","Plan","a.html","Line 1\nC:\\x",1,"Head",0,"a.html",""])

                """#)
    }

    @Test func listsTitlesBeforeTexts() {
        let files = files([entry(.scenario, "fire"), entry(.role, "big fire"), entry(.plan, "head", "fire")])
        #expect(files["t0"] == "mainstaySearch(\"t0\",\"big K \\nfire BK C\\nhead R \\n\")\n")
        #expect(files["index"]?.contains(#"{entries:3,inBlock:16,kinds:["A"],terms:"big"}"#) == true)
    }

    @Test func cutsTermsIntoShardsInTheOrderOfScripts() {
        let sizes = SearchSizes(entry: 100, entriesInBlock: 1, shard: 30)
        let files = files([entry(.page, "alpha beta gamma 火 𠀀 豈")], sizes: sizes)
        let names = files["index"]?.split(separator: "terms:\"").last?.prefix { $0 != "\"" }.split(separator: " ") ?? []
        #expect(names == names.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) })
        #expect(names.first == "alpha")
        #expect(files.keys.count { $0.hasPrefix("t") } == names.count)
    }

    @Test func cutsLongTextsAtLines() {
        #expect(SearchParts.parts(of: "aaa\nbbb\nccc", limit: 7) == ["aaa\nbbb", "ccc"])
        #expect(SearchParts.parts(of: "aaaaaaaaa\nb", limit: 3) == ["aaaaaaaaa", "b"])
        #expect(SearchParts.parts(of: "", limit: 3) == [""])
    }

    @Test func ranksWhatToDoFirst() {
        #expect(SearchKind.scenario.rawValue < SearchKind.role.rawValue)
        #expect(SearchKind.activity.rawValue < SearchKind.plan.rawValue)
        #expect(SearchKind.plan.rawValue < SearchKind.risk.rawValue)
        #expect(SearchKind.term.rawValue < SearchKind.section.rawValue)
    }

    @Test func keepsContactsOut() async throws {
        let contact =
            "roles: [{id: lead, title: Lead, holder: Li Wei, contacts: [{kind: phone, value: '+86 555 0100'}]}]"
        let plan = "---\ntitle: Finance\nowner: role:lead\n\(contact)\n---\n\nSome words.\n"
        let workshop = try Workshop(["units/finance/plan.md": plan])
        try await workshop.publish()
        let entries = try workshop.page("search/en/e0.js")
        #expect(entries.contains("Li Wei") && entries.contains("Some words."))
        #expect(!entries.contains("0100"))
    }
}

/// What a closure that may not capture a variable writes to.
private final class FileBox {
    var files: [String: String] = [:]
}
