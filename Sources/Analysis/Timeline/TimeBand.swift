package import ContinuityModel

/// A stretch of a response, by which a card groups its steps.
package enum TimeBand: String, Enumeration {
    case firstQuarterHour = "first-15-minutes"
    case firstHour = "first-hour"
    case firstFourHours = "first-4-hours"
    case later

    package static let name = "time-band"

    /// The band in which something is due, counted from activation; what has no time comes last.
    package init(_ due: TimeSpan?) {
        switch due?.seconds {
        case .some(...900): self = .firstQuarterHour
        case .some(...3600): self = .firstHour
        case .some(...14_400): self = .firstFourHours
        default: self = .later
        }
    }
}

extension TimedAction {
    /// When the action is due: its deadline, or its earliest finish where it has none.
    package var due: TimeSpan? { deadline ?? finish }
}

extension ScenarioTimeline {
    /// The positions of the actions in the order in which they are due; what has no time comes last.
    package var positionsByDue: [Int] {
        actions.indices.sorted { left, right in
            (actions[left].due?.seconds ?? .max, left) < (actions[right].due?.seconds ?? .max, right)
        }
    }
}
