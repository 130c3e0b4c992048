import ContinuityModel

/// What has no counterpart, by name: the other side of the counts in `Coverage`.
package struct CoverageGaps: Sendable {
    /// Risks that no scenario answers.
    package internal(set) var risksWithoutScenario: [EntityNumber] = []
    /// Activities that no scenario deals with.
    package internal(set) var activitiesWithoutScenario: [EntityNumber] = []
    /// Scenarios that no exercise plays.
    package internal(set) var scenariosWithoutExercise: [EntityNumber] = []
    /// Scenarios that an exercise plays, but none has played yet.
    package internal(set) var scenariosNotYetExercised: [EntityNumber] = []
}

extension CoverageAnalyzer {
    /// Adds what of a unit has no counterpart, by the same tests that the counts come from.
    func addGaps(ofUnit unit: Int, to gaps: inout CoverageGaps) {
        let plan = index.plans.units[unit].plan
        gaps.risksWithoutScenario += register.risks(ofUnit: unit).map(\.number).filter { !has(.answers, $0) }
        for position in plan.activities.indices {
            guard let number = index.number(.activity, unit: unit, position: position), !reach.contains(number) else {
                continue
            }
            gaps.activitiesWithoutScenario.append(number)
        }
        for position in plan.scenarios.indices {
            guard let number = index.number(.scenario, unit: unit, position: position) else { continue }
            if !has(.plays, number) {
                gaps.scenariosWithoutExercise.append(number)
            } else if !isExercised(number) {
                gaps.scenariosNotYetExercised.append(number)
            }
        }
    }
}
