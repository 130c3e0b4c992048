/// Whether a change asks more or less of the organisation than before.
package enum Direction: String, Sendable, CaseIterable, Comparable {
    case weaker, stronger, neutral

    /// Weaker comes first: it is what a reviewer must see.
    package static func < (left: Direction, right: Direction) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// The direction of a whole: the worst of its parts.
    static func of(_ parts: some Sequence<Direction>) -> Direction { parts.min() ?? .neutral }
}
