package import ContinuityModel
package import Diagnostics

/// What comes due on a day.
package enum DueKind: String, Enumeration {
    case review, exercise, training
    /// A contact of a role or asset must be tried again.
    case contact
    /// A finding of an exercise must be put right.
    case finding
    /// A measure against a risk must be done.
    case mitigation
    /// The acceptance of a risk ends after the day.
    case acceptance
    /// Somebody must check that a requirement still holds.
    case requirement

    package static let name = "due"
}

/// Something that is due on a day; whether it is overdue depends on the reader's day.
package struct DueItem: Sendable {
    /// What is due.
    package let kind: DueKind
    /// The position in `PlanSet.units` of the unit that it concerns; nil for what all units share.
    package let unit: Int?
    /// The unit, exercise, training, role, asset, risk or requirement that it concerns.
    package let entity: EntityNumber
    /// The position in the entity's list of findings, measures or contacts.
    package let position: Int
    /// The last day on which it is not late.
    package let due: CalendarDate
    /// The value that the day comes from.
    package let location: SourceLocation
}
