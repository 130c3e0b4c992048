/// Which end of a matrix's own numbers is the urgent one.
package enum UrgencyDirection: Hashable, Sendable {
    /// 25 is more urgent than 1.
    case higherIsUrgent
    /// 1 is more urgent than 5.
    case lowerIsUrgent
}

/// A priority in the terms of its own matrix, as readers of that plan know it.
package enum NativePriority: Hashable, Sendable {
    /// Likelihood × impact.
    case score(Int)
    /// A rank from 1, the most urgent.
    case rank(Int)
    /// Only the text of the cell; the number is its urgency, which readers never see.
    case label(Int)

    /// The number behind the priority.
    package var number: Int {
        switch self {
        case .score(let number), .rank(let number), .label(let number): number
        }
    }
}

/// What a matrix says about one pair of likelihood and impact.
package struct RiskPriority: Hashable, Sendable {
    /// The priority in the matrix's own terms.
    package let native: NativePriority
    /// The text of the cell or the name of the band.
    package let label: DisplayText
    /// The class of urgency within the matrix, from 1, higher is more urgent.
    package let urgency: Int
    /// The urgency on a scale that all matrices share, from 0 to 1: with `n` classes, class `k` (from 0) holds
    /// `k/n ..< (k+1)/n`, and a score stands in its class as far up as in its band; only the top of the last class
    /// reaches 1, and a class of one value stands at `k/(n-1)`.
    package let normalisedUrgency: Double
    /// Which end of the native numbers is the urgent one.
    package let direction: UrgencyDirection

    /// Whether the risk belongs to the urgent half, for which a prepared scenario is expected.
    package var isHigh: Bool { normalisedUrgency >= 0.5 }
}

extension RiskPriority {
    /// The place on the shared scale of a value `offset` steps up a class of `width` steps.
    static func normalised(urgencyClass: Int, of count: Int, offset: Int = 0, width: Int = 0) -> Double {
        guard count > 1 || width > 0 else { return 1 }
        let isTop = urgencyClass == count - 1
        let within =
            width > 0
            ? Double(offset) / Double(isTop ? width : width + 1) : Double(urgencyClass) / Double(count - 1)
        return (Double(urgencyClass) + within) / Double(count)
    }
}
