internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// The timeline of a scenario; nil without steps.
    func timeline(_ scenario: Scenario, _ timeline: ScenarioTimeline, in unit: Int) -> TimelineContext? {
        guard !timeline.actions.isEmpty else { return nil }
        return TimelineContext(
            chart: chart(scenario, timeline, in: unit),
            criticalPath: timeline.criticalPath.map { TextContext(String($0 + 1)) },
            finish: timeline.finish.map(words.afterActivation), rto: timeline.objective.map(words.afterActivation),
            restores: timeline.objectiveOf.map(link),
            isLate: timeline.finish.flatMap { finish in timeline.objective.map { finish > $0 } } ?? false,
            overlaps: timeline.overlaps.prefix(Handbook.longestTable).map { overlap in
                OverlapContext(
                    role: link(overlap.role), first: overlap.first + 1, second: overlap.second + 1,
                    from: words.afterActivation(overlap.from), to: words.afterActivation(overlap.to))
            })
    }

    /// The steps by their start; those of a cycle have no place in time.
    private func chart(_ scenario: Scenario, _ timeline: ScenarioTimeline, in unit: Int) -> BarChartContext? {
        let doubled = Set(timeline.overlaps.flatMap { [$0.first, $0.second] })
        let critical = Set(timeline.criticalPath)
        typealias Timed = (start: TimeSpan, finish: TimeSpan, position: Int)
        let timed = timeline.actions.enumerated().compactMap { position, action -> Timed? in
            guard let start = action.start, let finish = action.finish else { return nil }
            return (start, finish, position)
        }
        guard !timed.isEmpty, timed.count <= Handbook.longestPicture else { return nil }
        let rows = timed.sorted { ($0.start, $0.position) < ($1.start, $1.position) }.map { start, finish, position in
            let action = scenario.actions[position]
            let owner = link(action.owner, in: unit).map { " · " + $0.text } ?? ""
            return BarChart.Row(
                label: "\(position + 1). " + (words.text(action.what) ?? "") + owner, start: start, finish: finish,
                mark: timeline.actions[position].deadline, isCritical: critical.contains(position),
                isDoubled: doubled.contains(position))
        }
        let line = timeline.objective.map { time in
            BarChart.Line(
                time: time,
                label: "RTO " + words.afterActivation(time) + (timeline.objectiveOf.map { " · " + title($0) } ?? ""))
        }
        return BarChart(rows, lines: line.map { [$0] } ?? []).context(words)
    }

    /// The order of recovery of a unit over time; nil where there is nothing to draw or too much.
    func recoveryChart(_ order: [EntityNumber]) -> BarChartContext? {
        guard !order.isEmpty, order.count <= Handbook.longestPicture else { return nil }
        let rows = order.enumerated().compactMap { position, number -> BarChart.Row? in
            guard let figures = handbook.analysis.recovery.figures(of: number), let earliest = figures.earliest else {
                return nil
            }
            return BarChart.Row(
                label: "\(position + 1). " + title(number) + " · " + words.label(figures.kind),
                start: earliest - figures.own, finish: earliest, mark: figures.rto)
        }
        return BarChart(rows).context(words)
    }
}
