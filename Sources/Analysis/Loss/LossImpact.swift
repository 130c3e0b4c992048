package import ContinuityModel

/// How an activity suffers from a loss, by the most serious dependency on the way.
package enum LossEffect: Hashable, Sendable {
    /// It stops, at once or when a workaround ends.
    case stops(after: TimeSpan)
    /// It goes on, but its data may be lost or out of date.
    case losesData
    /// It goes on for as long as its workaround holds, which nobody has limited.
    case worksAround
}

/// An activity that suffers from a loss.
package struct AffectedActivity: Hashable, Sendable {
    /// The activity.
    package let number: EntityNumber
    /// What happens to it.
    package let effect: LossEffect
    /// How the loss reaches it: from what was lost to the activity.
    package let path: [EntityNumber]
    /// Its RTO, which counts from the moment it stops.
    package let rto: TimeSpan?
    /// Its MTPD, which counts from the moment it stops.
    package let mtpd: TimeSpan?
}

/// Which activities suffer where one system, supplier, site or role is lost.
package struct LossImpact: Sendable {
    /// What was lost.
    package let lost: EntityNumber
    /// The activities: those that stop first, by time and address; then those that lose data; then those with an open workaround.
    package let activities: [AffectedActivity]
}
