import ContinuityModel
import Diagnostics
import Testing

@Suite struct IdentifierUniqueTests {
    @Test func pointsToTheFirstDeclaration() throws {
        let plans = handbook(
            unit { $0.roles = [role("lead", line: 10), role("it", line: 11), role("lead", line: 12)] })
        let finding = try #require(findings("duplicate-identifier", in: plans).first)
        #expect(finding.location == spot(12, .id))
        #expect(finding.notes.first?.location == spot(10, .id))
        #expect(
            finding.lines == [
                "error: role 'lead' is declared twice in 'finance'",
                "note: first declared here, which references mean",
                "help: rename one of the two, and the references to it",
            ])
    }

    @Test func acceptsTheSameNameInAnotherUnitOrKind() {
        let plans = handbook(
            unit("finance") {
                $0.roles = [role("pay", line: 10)]
                $0.activities = [activity("pay", line: 11)]
            },
            unit("shop") { $0.roles = [role("pay", line: 10)] })
        #expect(findings("duplicate-identifier", in: plans).isEmpty)
    }

    @Test func looksIntoScenariosAndSettings() {
        let steps = [action("find", line: 21), action("find", line: 22)]
        let plans = handbook(unit { $0.scenarios = [scenario("outage", line: 20, actions: steps)] }) { plans in
            var copy = house(
                .product, line: 30, likelihood: ["1", "1"], impact: ["1"], bands: [band(1, 1, urgency: 1, line: 31)])
            copy.id = at("score-5x5", 30, .id)
            plans.settings.matrices = [copy]
        }
        #expect(
            findings("duplicate-identifier", in: plans).map(\.message) == [
                "action 'find' is declared twice", "matrix 'score-5x5' has the name of a built-in one",
                "likelihood step '1' is declared twice",
            ])
    }
}
