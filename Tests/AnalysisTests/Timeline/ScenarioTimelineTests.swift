import Analysis
import ContinuityModel
import Testing

@Suite struct ScenarioTimelineTests {
    private func timeline(_ actions: [Action]) throws -> ScenarioTimeline {
        let plans = handbook(unit { $0.scenarios = [scenario("outage", line: 20, actions: actions)] })
        return try #require(analysis(plans).timelines.timelines(ofUnit: 0).first)
    }

    @Test func startsEachActionWhenItsPredecessorsAreDone() throws {
        let timeline = try timeline([
            action("a", line: 1, takes: "10m"), action("b", line: 2, takes: "30m"),
            action("c", line: 3, takes: "5m", after: ["a", "b"]),
        ])
        #expect(timeline.actions.map(\.start) == [.zero, .zero, span("30m")])
        #expect(timeline.actions.map(\.finish) == [span("10m"), span("30m"), span("35m")])
        #expect(timeline.criticalPath == [1, 2])
        #expect(timeline.finish == span("35m"))
    }

    @Test func takesAnActionWithoutDurationToUseItsDeadline() throws {
        let timeline = try timeline([
            action("a", line: 1, within: "15m"), action("b", line: 2, within: "10m", after: ["a"]),
            action("c", line: 3, after: ["b"]),
        ])
        #expect(timeline.actions.map(\.finish) == [span("15m"), span("15m"), span("15m")])
    }

    @Test func leavesCyclesAndWhatFollowsWithoutTimes() throws {
        let timeline = try timeline([
            action("a", line: 1, takes: "1m", after: ["b"]), action("b", line: 2, takes: "1m", after: ["a"]),
            action("c", line: 3, takes: "1m", after: ["a"]), action("d", line: 4, takes: "7m"),
        ])
        #expect(timeline.actions.map(\.start) == [nil, nil, nil, .zero])
        #expect(timeline.cycles == [[0, 1]])
        #expect(timeline.finish == span("7m"))
    }

    @Test func ordersActionsByWhatIsDueFirst() throws {
        let timeline = try timeline([
            action("a", line: 1, takes: "1m", after: ["a"]), action("b", line: 2, within: "2h"),
            action("c", line: 3, within: "10m", takes: "5m"), action("d", line: 4, takes: "30m"),
            action("e", line: 5, within: "10m"),
        ])
        #expect(timeline.positionsByDue == [2, 4, 3, 1, 0], "what has no time comes last")
        #expect(
            timeline.positionsByDue.map { TimeBand(timeline.actions[$0].due) } == [
                .firstQuarterHour, .firstQuarterHour, .firstHour, .firstFourHours, .later,
            ])
    }

    @Test(arguments: [
        ("0", TimeBand.firstQuarterHour), ("15m", .firstQuarterHour), ("16m", .firstHour), ("1h", .firstHour),
        ("61m", .firstFourHours), ("4h", .firstFourHours), ("241m", .later),
    ])
    func putsTimesIntoBands(time: String, band: TimeBand) {
        #expect(TimeBand(span(time)) == band)
    }
}
