import ContinuityModel
import Diagnostics
import Testing

@Suite struct ProseDurationMatchesRTOTests {
    private func plans(_ text: String, rto: String = "2h") -> PlanSet {
        let steps = [action("back", line: 21, text, within: "1h")]
        return handbook(
            unit {
                $0.activities = [activity("site", line: 10, rto: rto)]
                $0.scenarios = [scenario("outage", line: 20, affects: ["activity:site"], actions: steps)]
            })
    }

    @Test(arguments: [
        ("1小时内恢复访问", "1小时"), ("在 30 分钟以内恢复", "30 分钟"), ("一小时内恢复", "一小时"), ("半小时之内恢复服务", "半小时"),
        ("1小时30分钟内恢复", "1小时30分钟"), ("Restore service within 1 hour", "1 hour"), ("within one hour, recover", nil),
        ("recover the site in 90 minutes", "90 minutes"), ("两小时内恢复", nil), ("Restore within two hours", nil),
        ("1小时内通知客户，2小时内恢复", nil), ("恢复备份", nil), ("Restore 3 days of data", nil), ("restore within 3 months", nil),
        ("恢复后观察1天", nil), ("v1.1h内恢复", nil),
    ])
    func readsPromisesOfRecovery(text: String, words: String?) {
        let messages = findings("prose-duration-differs", in: plans(text)).map(\.message)
        let expected = words.map { "'\($0)' in the text of 'outage' differs from the RTO of activity:site (2h)" }
        #expect(messages == (expected.map { [$0] } ?? []))
    }

    @Test func pointsToTheText() throws {
        let finding = try #require(findings("prose-duration-differs", in: plans("1小时内恢复访问")).first)
        #expect(finding.location == spot(21, .text))
        #expect(finding.notes.first?.location == spot(10, .rto))
        #expect(
            finding.lines == [
                "warning: '1小时' in the text of 'outage' differs from the RTO of activity:site (2h)",
                "note: the RTO stands here",
                "help: write the same time in both places, or leave it out of the text",
            ])
    }
}
