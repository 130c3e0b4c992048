package import ContinuityModel

/// One step of a derivation: an entity and the time that it adds.
package struct PathStep: Hashable, Sendable {
    /// The entity.
    package let number: EntityNumber
    /// Its own time, without what it waits for.
    package let own: TimeSpan
}

/// What was computed for one activity, asset or role: a row of the RTO and RPO tables.
package struct RecoveryFigures: Sendable {
    /// Whose figures they are.
    package let number: EntityNumber
    /// What it is.
    package let kind: EntityKind
    /// The declared recovery time objective.
    package let rto: TimeSpan?
    /// The declared recovery point objective.
    package let rpo: TimeSpan?
    /// Its own recovery time.
    package let own: TimeSpan
    /// Where the own recovery time comes from.
    package let ownSource: OwnTimeSource
    /// The earliest recovery; nil for members of a dependency cycle and what needs one.
    package let earliest: TimeSpan?
    /// Whether unknown times were counted as zero, so that the recovery may take longer.
    package let isLowerBound: Bool
    /// The worst loss of data, its own and that of the data it needs; nil where nothing is known.
    package let worstLoss: TimeSpan?
    /// The tightest demand of those that need it; below zero where no recovery is quick enough.
    package let demanded: TimeSpan?
    /// Who makes the tightest demand.
    package let demandedBy: EntityNumber?
    /// The tighter of its own RTO and the demand of those that need it.
    package let required: TimeSpan?
    /// The position in `RecoveryTiers.all`, by the required time.
    package let tier: Int?

    /// The time to spare between earliest recovery and RTO; negative where the RTO cannot be kept.
    package var slack: TimeSpan? {
        guard let rto, let earliest else { return nil }
        return rto - earliest
    }

    /// The loss to spare between worst loss and RPO; negative where the RPO cannot be kept.
    package var rpoSlack: TimeSpan? {
        guard let rpo, let worstLoss else { return nil }
        return rpo - worstLoss
    }
}
