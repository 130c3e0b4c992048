import ContinuityModel
import Diagnostics
import Testing

struct ReferenceTests {
    private static let place = SourceLocation(file: FileID(0), line: 1, column: 1)

    @Test(
        arguments: [
            ("risk:data-breach", .risk, nil, "data-breach"),
            ("finance/activity:payments", .activity, "finance", "payments"),
            ("system:emr", .system, nil, "emr"), ("unit:finance", .unit, nil, "finance"),
        ] as [(String, EntityKind, String?, String)])
    func reads(text: String, kind: EntityKind, unit: String?, id: String) throws {
        let parsed = try #require(Reference.parse(text))
        #expect(parsed == (kind, unit, id))
        #expect(Reference(kind, unit: unit, id: id, at: Self.place).notation == text)
        #expect(EntityAddress(kind, unit: unit, id: id).notation == text)
    }

    @Test(arguments: [
        "", ":", "risk", "risk:", ":x", "risks:x", "Risk:x", "risk:X", "risk: x", "risk :x", "risk:a:b", "/risk:x",
        "a/b/risk:x", "Finance/risk:x", "risk:a/b", "risk：x",
    ])
    func refuses(text: String) {
        #expect(Reference.parse(text) == nil)
    }

    @Test(arguments: ["a", "a1", "1a", "data-breach", "a-b-c", String(repeating: "a", count: 64)])
    func acceptsIdentifiers(text: String) {
        #expect(Identifier.isValid(text))
    }

    @Test(arguments: [
        "", "-", "-a", "a-", "a--b", "A", "a_b", "a.b", "a b", "é", "数据", String(repeating: "a", count: 65), "a\n",
    ])
    func refusesIdentifiers(text: String) {
        #expect(!Identifier.isValid(text))
    }
}
