import Diagnostics
import Testing

@testable import Publishing

struct OwnerMapTests {
    private func read(_ text: String) -> (map: OwnerMap, findings: [Finding]) {
        OwnerMap.read(SourceText(path: "owners.map", text), file: FileID(0))
    }

    @Test func oneUnitGoesBeforeAllUnits() {
        let (map, findings) = read("# accounts\n\nrole:cro @org/risk \t lin@example.com\r\nfinance/role:cro @mei\n")
        #expect(findings == [])
        #expect(map.accounts(unit: "finance", role: "cro") == ["@mei"])
        #expect(map.accounts(unit: "sales", role: "cro") == ["@org/risk", "lin@example.com"])
        #expect(map.accounts(unit: nil, role: "cro") == ["@org/risk", "lin@example.com"])
        #expect(map.accounts(unit: "sales", role: "cto") == [])
    }

    @Test(arguments: [
        ("cro @a", "'cro' is no role"), ("risk:fire @a", "'risk:fire' is no role"),
        ("role:cro", "'role:cro' has no account"),
        ("role:cro org/risk", "'org/risk' is no account"), ("role:cro @a # why", "'#' is no account"),
        ("role:cro @a @b\u{E9}", "'@b\u{E9}' is no account"),
    ])
    func refusesOtherLines(line: String, message: String) {
        let finding = read("\n" + line).findings.first
        #expect(finding?.code == "owners-line")
        #expect(finding?.message == message)
        #expect(finding?.location?.line == 2)
    }

    @Test func refusesTwoLinesForOneRole() {
        let (map, findings) = read("role:cro @a\nrole:cro @b\n")
        #expect(findings.map(\.code) == ["owners-repeated-role"])
        #expect(findings.first?.notes.first?.location?.line == 1)
        #expect(map.accounts(unit: nil, role: "cro") == ["@a"])
    }

    @Test(arguments: ["@a", "@a-b/c.d_e", "@g/sub/team", "a.b+c@example.com"])
    func takesAccounts(text: String) { #expect(OwnerMap.isAccount(text)) }

    @Test(arguments: ["a", "@", "@a/", "@/a", "a@b", "@@a", "a b@c.d", "@a*", "a/b@c.d", "@a#"])
    func takesNothingElse(text: String) { #expect(!OwnerMap.isAccount(text)) }
}
