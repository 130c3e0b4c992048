import ContinuityModel
import Diagnostics
import Testing

@Suite struct DeadlineIsPreciseTests {
    private func plans(_ text: String, within: String? = "30m") -> PlanSet {
        let steps = [action("inform", line: 21, text, within: within)]
        return handbook(unit { $0.scenarios = [scenario("outage", line: 20, actions: steps)] })
    }

    @Test(arguments: [
        ("Inform customers As Soon As Possible", "as soon as possible"), ("尽快通知客户", "尽快"), ("定期检查", "定期"),
        ("Report ASAP.", "asap"),
    ])
    func reportsWordsInPlaceOfATime(text: String, phrase: String) {
        let found = findings("vague-deadline", in: plans(text))
        #expect(found.map(\.message) == ["Action 'inform' of 'outage' says '\(phrase)' instead of a time"])
        #expect(found.map(\.location) == [spot(21, .text)])
    }

    @Test(arguments: ["Inform customers", "Asapine is a word", "通知客户"])
    func acceptsPlainWordsWithADeadline(text: String) {
        #expect(findings("vague-deadline", in: plans(text)).isEmpty)
    }

    @Test func reportsAMissingDeadline() throws {
        let finding = try #require(findings("vague-deadline", in: plans("Inform customers", within: nil)).first)
        #expect(finding.location == spot(21, .id))
        #expect(
            finding.lines == [
                "warning: Action 'inform' of 'outage' has no deadline",
                "help: say by when, counted from activation, in 'within'",
            ])
    }
}
