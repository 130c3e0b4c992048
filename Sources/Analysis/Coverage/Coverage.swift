import ContinuityModel

/// How much of what should have a counterpart has one.
package struct CoverageShare: Hashable, Sendable {
    /// Those that have one.
    package private(set) var covered = 0
    /// All.
    package private(set) var total = 0

    /// Those that have none.
    package var open: Int { total - covered }

    mutating func count(_ isCovered: Bool) {
        total += 1
        covered += isCovered ? 1 : 0
    }

    static func += (left: inout CoverageShare, right: CoverageShare) {
        left.covered += right.covered
        left.total += right.total
    }
}

/// What has no counterpart: risk, scenario, activity, exercise, requirement.
package struct Coverage: Hashable, Sendable {
    /// Risks that a scenario answers.
    package internal(set) var risksWithScenario = CoverageShare()
    /// Risks of the urgent half of their matrix that a scenario answers.
    package internal(set) var highRisksWithScenario = CoverageShare()
    /// Scenarios that an exercise plays.
    package internal(set) var scenariosWithExercise = CoverageShare()
    /// Scenarios that an exercise has played already.
    package internal(set) var scenariosExercised = CoverageShare()
    /// Activities whose stop, or the loss of something they need, a scenario deals with.
    package internal(set) var activitiesWithScenario = CoverageShare()
    /// Roles that somebody holds.
    package internal(set) var rolesWithHolder = CoverageShare()
    /// Roles that have a deputy.
    package internal(set) var rolesWithDeputy = CoverageShare()
    /// Exercise findings that are closed.
    package internal(set) var findingsClosed = CoverageShare()
    /// Requirements that something in the handbook satisfies.
    package internal(set) var requirementsSatisfied = CoverageShare()
    /// Plans that are approved.
    package internal(set) var plansApproved = CoverageShare()

    package init() {}

    package static func += (left: inout Coverage, right: Coverage) {
        left.risksWithScenario += right.risksWithScenario
        left.highRisksWithScenario += right.highRisksWithScenario
        left.scenariosWithExercise += right.scenariosWithExercise
        left.scenariosExercised += right.scenariosExercised
        left.activitiesWithScenario += right.activitiesWithScenario
        left.rolesWithHolder += right.rolesWithHolder
        left.rolesWithDeputy += right.rolesWithDeputy
        left.findingsClosed += right.findingsClosed
        left.requirementsSatisfied += right.requirementsSatisfied
        left.plansApproved += right.plansApproved
    }
}
