/// The bands of a computed matrix in order of urgency, and the priority of a number.
struct MatrixBands {
    struct Band {
        /// The lowest and highest number of the band, in the matrix's own terms.
        let range: ClosedRange<Int>
        let urgency: Int
        let label: DisplayText
    }

    private let bands: [Band]
    private let direction: UrgencyDirection

    init(_ bands: [Band], direction: UrgencyDirection) {
        self.direction = direction
        self.bands = bands.sorted { left, right in
            switch direction {
            case .higherIsUrgent: left.range.lowerBound < right.range.lowerBound
            case .lowerIsUrgent: left.range.lowerBound > right.range.lowerBound
            }
        }
    }

    /// The priority of a number; nil where it falls into a gap.
    func priority(of number: Int) -> RiskPriority? {
        guard let position = bands.firstIndex(where: { $0.range.contains(number) }) else { return nil }
        let band = bands[position]
        let isRank = direction == .lowerIsUrgent
        return RiskPriority(
            native: isRank ? .rank(number) : .score(number), label: band.label, urgency: band.urgency,
            normalisedUrgency: RiskPriority.normalised(
                urgencyClass: position, of: bands.count,
                offset: isRank ? band.range.upperBound - number : number - band.range.lowerBound,
                width: band.range.count - 1),
            direction: direction)
    }
}
