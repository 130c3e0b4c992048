package import ContinuityModel
internal import Diagnostics

/// The timelines of all scenarios, those of a unit computed when one of them is asked for.
package struct TimelineAnalysis: Sendable {
    private let index: EntityIndex
    private let recovery: RecoveryAnalysis
    private let byUnit: [Lazy<[ScenarioTimeline]>]

    init(_ index: EntityIndex, recovery: RecoveryAnalysis) {
        self.index = index
        self.recovery = recovery
        byUnit = index.plans.units.map { _ in Lazy() }
    }

    /// The timelines of a unit's scenarios, in source order.
    package func timelines(ofUnit position: Int) -> [ScenarioTimeline] {
        byUnit[position].value {
            index.plans.units[position].plan.scenarios.map { timeline(of: $0, in: position) }
        }
    }

    /// The timeline of a scenario.
    package func timeline(of scenario: EntityPlace) -> ScenarioTimeline? {
        guard scenario.kind == .scenario, let unit = scenario.unit else { return nil }
        return timelines(ofUnit: unit)[scenario.position]
    }

    private func timeline(of scenario: Scenario, in unit: Int) -> ScenarioTimeline {
        var timeline = TimelineScheduler(scenario, unit: unit, index: index).run()
        for number in index.restored(by: scenario, in: unit) {
            guard let rto = recovery.rto(of: number) else { continue }
            if let known = timeline.objective, known <= rto { continue }
            timeline.objective = rto
            timeline.objectiveOf = number
        }
        return timeline
    }
}

extension EntityIndex {
    /// What a scenario restores: what it affects, or where it says nothing, what the risks that it answers affect.
    package func restored(by scenario: Scenario, in unit: Int?) -> [EntityNumber] {
        guard scenario.affects.isEmpty else { return scenario.affects.compactMap { number($0, in: unit) } }
        return affected(byRisksOf: scenario, in: unit)
    }

    /// What the risks that a scenario answers affect.
    func affected(byRisksOf scenario: Scenario, in unit: Int?) -> [EntityNumber] {
        scenario.risks.flatMap { reference -> [EntityNumber] in
            guard let number = number(reference, in: unit), place(of: number).kind == .risk,
                let home = place(of: number).unit
            else { return [] }
            return plans.units[home].plan.risks[place(of: number).position].affects.compactMap {
                self.number($0, in: home)
            }
        }
    }
}
