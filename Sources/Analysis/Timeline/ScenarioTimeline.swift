package import ContinuityModel

/// One action of a scenario with its earliest times, counted from activation.
package struct TimedAction: Hashable, Sendable {
    /// The earliest start: when everything that it comes after is finished; nil for members of a cycle and what follows one.
    package internal(set) var start: TimeSpan?
    /// The earliest finish; an action without a duration is taken to finish at its deadline, or at once without one.
    package internal(set) var finish: TimeSpan?
    /// The time within which it must be finished.
    package let deadline: TimeSpan?
    /// The role that does it.
    package let role: EntityNumber?
    /// Whether it must be finished before service is restored; actions of the phase `restore` come after that.
    package let countsTowardsRecovery: Bool
}

/// A role that two actions need at the same time.
package struct RoleOverlap: Hashable, Sendable {
    /// The role.
    package let role: EntityNumber
    /// The position of the action that holds the role.
    package let first: Int
    /// The position of the action that needs it as well.
    package let second: Int
    /// When the second one needs it.
    package let from: TimeSpan
    /// When the earlier of both is finished.
    package let to: TimeSpan
}

/// When the actions of a scenario can be done, at the earliest.
package struct ScenarioTimeline: Sendable {
    /// The scenario's actions, in source order.
    package internal(set) var actions: [TimedAction]
    /// The positions of the actions on which the recovery waits, first to last; empty without actions.
    package internal(set) var criticalPath: [Int] = []
    /// The earliest finish of the last action that counts towards recovery; nil without one.
    package internal(set) var finish: TimeSpan?
    /// Roles that are needed in two places at once.
    package internal(set) var overlaps: [RoleOverlap] = []
    /// The members of each cycle of `after`, by position.
    package internal(set) var cycles: [[Int]] = []
    /// The names in `after` that no action has, with the position of the action that waits for them.
    package internal(set) var unknown: [(action: Int, name: Located<String>)] = []
    /// The smallest RTO among what the scenario restores.
    package internal(set) var objective: TimeSpan?
    /// What has that RTO.
    package internal(set) var objectiveOf: EntityNumber?
}
