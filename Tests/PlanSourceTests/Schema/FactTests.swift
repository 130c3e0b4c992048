import ContinuityModel
import Diagnostics
import Testing

@testable import PlanSource

/// Whatever the schema reads can be compared: no field is left out, and spelling leaves no trace.
struct FactTests {
    @Test func everyFieldThatIsWrittenIsAFact() throws {
        let (plans, findings) = EveryFieldTests.folder.read()
        #expect(findings == [])
        let unit = try #require(plans?.units.first)
        let keys = Plan.schema.facts(of: unit.plan).map(\.key)
        #expect(keys == Plan.schema.description.fields.map(\.key))
        let activity = try #require(unit.plan.activities.first)
        #expect(Activity.schema.facts(of: activity).map(\.key) == Activity.schema.description.fields.map(\.key))
    }

    @Test(arguments: [
        "{id: a, name: A, owner: role:b, mtpd: 8h, rto: 2h}", "{rto: 120m, id: a, mtd: 480m, name: 'A', owner: role:b}",
        "{id: a, name: A, owner: role:b, mtpd: 8小时, rto: PT2H} # a comment",
    ])
    func spellingLeavesNoTrace(text: String) throws {
        let activity = try #require(try decode(Activity.self, text).0)
        #expect(
            Activity.schema.facts(of: activity) == [
                Fact(key: "id", value: .line("a")),
                Fact(key: "name", value: .text([FactText(language: "", words: "A")])),
                Fact(key: "owner", value: .reference(unit: nil, .role, id: "b")),
                Fact(key: "mtpd", value: .duration(TimeSpan(seconds: 28_800))),
                Fact(key: "rto", value: .duration(TimeSpan(seconds: 7_200))),
            ])
    }
}
