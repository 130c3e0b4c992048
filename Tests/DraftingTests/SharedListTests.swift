import Drafting
import Testing

struct SharedListTests {
    private let entries = [
        Draft.SharedEntry(path: "shared/systems.yaml", id: "mail", text: "- id: mail\n  name: Mail\n"),
        Draft.SharedEntry(path: "shared/systems.yaml", id: "ledger", text: "- id: ledger\n  name: Ledger\n"),
        Draft.SharedEntry(path: "shared/sites.yaml", id: "yard", text: "- id: yard\n  name: Yard\n"),
    ]

    private func added(to text: String) -> (text: String, count: Int)? {
        SharedList(path: "shared/systems.yaml", bytes: Array(text.utf8)).adding(entries)
    }

    @Test func addsWhatIsMissing() throws {
        let list = try #require(added(to: "# Ours\n- id: mail\n  name: Post\n"))
        #expect(list.count == 1)
        #expect(list.text == "# Ours\n- id: mail\n  name: Post\n\n- id: ledger\n  name: Ledger\n")
    }

    @Test func leavesACompleteListAsItIs() throws {
        let text = "- {id: mail, name: Post}\n- {id: ledger, name: Books}"
        let list = try #require(added(to: text))
        #expect(list.count == 0)
        #expect(list.text == text)
    }

    @Test func beginsAnEmptyList() throws {
        let list = try #require(added(to: "# Nothing yet\n"))
        #expect(list.text == "# Nothing yet\n- id: mail\n  name: Mail\n\n- id: ledger\n  name: Ledger\n")
    }

    @Test(arguments: ["systems:\n  - {id: a}\n", "[{id: a, name: A}]\n", "- {id: a\n"])
    func refusesWhatItCannotAddTo(text: String) {
        #expect(added(to: text) == nil)
    }
}
