import ContinuityModel

/// The score or rank of each pair of steps of a computed matrix.
struct MatrixNumbers {
    private let likelihood: [Int]
    private let impact: [Int]
    private let kind: MatrixKind

    /// Steps count from 1, unless all steps of an axis are whole numbers themselves (`0` to `5`, or `1`, `3`, `9`).
    init(kind: MatrixKind, likelihood: [String], impact: [String]) {
        self.kind = kind
        self.likelihood = Self.values(likelihood)
        self.impact = Self.values(impact)
    }

    /// The numbers row by row, the likelihood being the row.
    var all: [Int] {
        likelihood.flatMap { row in impact.map { number(row, $0) } }
    }

    private func number(_ likelihood: Int, _ impact: Int) -> Int {
        guard kind == .ranked else { return likelihood * impact }
        return (self.likelihood.max() ?? 0) + (self.impact.max() ?? 0) + 1 - (likelihood + impact)
    }

    private static func values(_ steps: [String]) -> [Int] {
        let numbers = steps.compactMap { step in Int(step).flatMap { (0...1000).contains($0) ? $0 : nil } }
        return numbers.count == steps.count ? numbers : Array(1..<(steps.count + 1))
    }
}
