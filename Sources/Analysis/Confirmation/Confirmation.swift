package import ContinuityModel
internal import Diagnostics

/// How much of a plan or of the shared lists comes from a catalogue and waits for a human to confirm it.
package struct Confirmation: Sendable {
    /// The number of entries.
    package let total: Int
    /// The number of entries that nobody has confirmed yet.
    package let unconfirmed: Int
    /// Where the first of them says so.
    let first: SourceLocation?

    package init(_ entries: [any Confirmable]) {
        let waiting = entries.filter(\.isUnconfirmed)
        total = entries.count
        unconfirmed = waiting.count
        first = waiting.first.map { $0.basis?.location ?? $0.location }
    }
}

extension EntityIndex {
    /// Whether nobody has confirmed an entity yet.
    package func isUnconfirmed(_ number: EntityNumber) -> Bool {
        let address = address(of: number)
        let entry: (any Confirmable)? =
            switch address.kind {
            case .role: role(address)
            case .activity: activity(address)
            case .risk: risk(address)
            case .scenario: scenario(address)
            case .message: message(address)
            case .resource: resource(address)
            case .exercise: exercise(address)
            case .training: training(address)
            case .system, .supplier, .site: asset(address)
            case .requirement: requirement(address)
            case .unit, .term, .page: nil
            }
        return entry?.isUnconfirmed ?? false
    }
}
