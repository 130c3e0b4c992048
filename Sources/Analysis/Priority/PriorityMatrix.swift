package import ContinuityModel

/// A matrix ready for use: two scales and a priority for each pair of their steps.
package struct PriorityMatrix: Sendable {
    /// A step of a scale.
    package struct Step: Hashable, Sendable {
        /// What plans write: `high`, `4`.
        package let id: String
        /// What readers see.
        package let label: DisplayText
    }

    /// The identifier that plans name.
    package let id: String
    /// Its title.
    package let title: DisplayText
    /// How it computes.
    package let kind: MatrixKind
    /// The likelihood scale from the least to the most likely.
    package let likelihood: [Step]
    /// The impact scale from the least to the worst.
    package let impact: [Step]
    private let cells: [RiskPriority?]

    init(
        id: String, title: DisplayText, kind: MatrixKind, likelihood: [Step], impact: [Step], cells: [RiskPriority?]
    ) {
        precondition(cells.count == likelihood.count * impact.count, "every pair of steps has a cell, if an empty one")
        self.id = id
        self.title = title
        self.kind = kind
        self.likelihood = likelihood
        self.impact = impact
        self.cells = cells
    }

    /// Which end of the native numbers is the urgent one.
    package var direction: UrgencyDirection { kind == .ranked ? .lowerIsUrgent : .higherIsUrgent }

    /// The priority of a pair of steps by position; nil for a cell that an own matrix leaves open.
    package func priority(likelihood: Int, impact: Int) -> RiskPriority? {
        cells[likelihood * self.impact.count + impact]
    }

    /// The priority of a pair of steps by identifier; nil where either is not on its scale.
    package func priority(likelihood: String, impact: String) -> RiskPriority? {
        guard let row = likelihoodPosition(likelihood), let column = impactPosition(impact) else { return nil }
        return priority(likelihood: row, impact: column)
    }

    /// The position of a step of the likelihood scale.
    package func likelihoodPosition(_ id: String) -> Int? { likelihood.firstIndex { $0.id == id } }

    /// The position of a step of the impact scale.
    package func impactPosition(_ id: String) -> Int? { impact.firstIndex { $0.id == id } }
}
