import ContinuityModel
import Diagnostics

/// The actions of a scenario must be finished within the RTO of what it restores.
enum ActionsWithinRTO: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "actions-exceed-rto", strictness,
        summary: "The longest chain of actions of a scenario fits into the smallest RTO of what it restores",
        why: """
            An RTO that the planned steps cannot keep is a wish. Steps run as early as 'after' allows and take 'takes';
            a step without a duration is taken to use the time up to its deadline. Steps of the phase 'restore' come
            after service is back and do not count.
            """,
        wrong: """
            activities: [{id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 2h}]
            scenarios:
              - id: outage
                title: Outage
                affects: [activity:payments]
                activate-when: [Down for 15 minutes]
                actions:
                  - {id: find, do: Find the cause, owner: role:lead, takes: 90m}
                  - {id: switch, do: Switch over, owner: role:lead, takes: 1h, after: [find]}
            """,
        right: """
            activities: [{id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 2h}]
            scenarios:
              - id: outage
                title: Outage
                affects: [activity:payments]
                activate-when: [Down for 15 minutes]
                actions:
                  - {id: find, do: Find the cause, owner: role:lead, takes: 30m}
                  - {id: switch, do: Switch over, owner: role:lead, takes: 1h, after: [find]}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        let head = analysis.plans.settings.policy.headStart
        let before: [Finding.Note] =
            head > .zero ? [.init("activation may come \(head.notation) after the event, from which RTOs count")] : []
        var findings: [Finding] = []
        analysis.forEach(\.scenarios) { place, scenario in
            let timeline = analysis.timelines.timelines(ofUnit: place.unit)[place.position]
            guard let id = scenario.id, let finish = timeline.finish, let objective = timeline.objective,
                let number = timeline.objectiveOf, head + finish > objective
            else { return }
            let name = analysis.name(number, from: place.unit)
            let steps = timeline.criticalPath.map { note(scenario.actions[$0], timeline.actions[$0]) }
            findings.append(
                finding(
                    analysis,
                    "Actions of '\(id.value)' (\(finish.notation)) finish after the RTO of \(name) "
                        + "(\(objective.notation))",
                    at: id.location,
                    notes: before + steps + [.init("the RTO stands here", at: analysis.rto(of: number)?.location)],
                    help:
                        "save \((head + finish - objective).notation) along these actions, or do some of them side by side"
                ))
        }
        return findings
    }

    private static func note(_ action: Action, _ timed: TimedAction) -> Finding.Note {
        let name = action.id.map { "'\($0.value)'" } ?? "the action"
        let (start, finish) = (timed.start ?? .zero, timed.finish ?? .zero)
        return .init(
            "\(name) runs from \(start.notation) to \(finish.notation)",
            at: action.takes?.location ?? action.within?.location ?? action.location)
    }
}
