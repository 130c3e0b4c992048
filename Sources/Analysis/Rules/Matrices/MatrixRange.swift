import ContinuityModel

/// The numbers that a computed matrix of the handbook's own can give, and its bands in their order.
struct MatrixRange {
    struct Band {
        let from: Located<Int>
        let to: Located<Int>
    }

    let id: Located<String>
    let kind: Located<MatrixKind>
    /// The lowest and the highest number.
    let numbers: ClosedRange<Int>
    /// The bands by their lowest number.
    let bands: [Band]

    /// Nil for tables and for definitions that the schema has reported as incomplete.
    init?(_ matrix: MatrixDefinition) {
        guard let id = matrix.id, let kind = matrix.kind, kind.value != .table else { return nil }
        let all = MatrixNumbers(
            kind: kind.value, likelihood: matrix.likelihood.compactMap { $0.id?.value },
            impact: matrix.impact.compactMap { $0.id?.value }
        ).all
        guard let lowest = all.min(), let highest = all.max() else { return nil }
        self.id = id
        self.kind = kind
        numbers = lowest...highest
        bands = matrix.bands.compactMap { band in
            guard let from = band.from, let to = band.to else { return nil }
            return Band(from: from, to: to)
        }
        .sorted { ($0.from.value, $0.from.location) < ($1.from.value, $1.from.location) }
    }
}
