package import Diagnostics

/// An entry that may come from a catalogue and waits for a human to confirm it.
package protocol Confirmable: Sendable {
    /// Whether a human has confirmed it; `confirmed` where absent.
    var basis: Located<Basis>? { get }
    /// Where it is declared.
    var location: SourceLocation { get }
}

extension Confirmable {
    /// Whether nobody has confirmed it yet.
    package var isUnconfirmed: Bool { basis?.value == .draft }
}

extension Role: Confirmable {}
extension Activity: Confirmable {}
extension Asset: Confirmable {}
extension Risk: Confirmable {}
extension Scenario: Confirmable {}
extension Message: Confirmable {}
extension Resource: Confirmable {}
extension Exercise: Confirmable {}
extension Training: Confirmable {}
extension Requirement: Confirmable {}

extension Plan {
    /// Everything in the plan that may wait for confirmation, list by list.
    package var confirmables: [any Confirmable] {
        roles as [any Confirmable] + activities + risks + scenarios + messages + resources + exercises + training
    }
}

extension SharedRegistry {
    /// Everything shared that may wait for confirmation, list by list.
    package var confirmables: [any Confirmable] {
        roles as [any Confirmable] + systems + suppliers + sites + requirements
    }
}
