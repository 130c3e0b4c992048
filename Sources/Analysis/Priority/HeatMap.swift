import ContinuityModel

/// The risks of one unit, or of all units that use the same matrix, laid out on it.
package struct HeatMap: Sendable {
    /// One field of the matrix.
    package struct Cell: Sendable {
        /// What the matrix says about the field; nil where an own matrix leaves it open.
        package let priority: RiskPriority?
        /// The risks rated so before treatment, in the order of addresses.
        package var risks: [EntityNumber] = []
        /// The risks that end there once the measures work, in the order of addresses.
        package var residualRisks: [EntityNumber] = []
    }

    /// The matrix.
    package let matrix: PriorityMatrix
    /// The fields: rows by likelihood from the least, columns by impact from the least.
    package private(set) var rows: [[Cell]]

    /// Nil where the unit names a matrix that does not exist.
    package init?(unit: Int, index: EntityIndex, matrices: MatrixSet) {
        let plan = index.plans.units[unit].plan
        guard let matrix = matrices.matrix(of: plan) else { return nil }
        self.matrix = matrix
        rows = matrix.likelihood.indices.map { row in
            matrix.impact.indices.map { Cell(priority: matrix.priority(likelihood: row, impact: $0)) }
        }
        let numbered = plan.risks.indices.compactMap { position in
            index.number(.risk, unit: unit, position: position).map { (number: $0, risk: plan.risks[position]) }
        }
        for (number, risk) in numbered.sorted(by: { $0.number < $1.number }) {
            if let field = field(risk.likelihood, risk.impact) { rows[field.row][field.column].risks.append(number) }
            if let residual = risk.residual, let field = field(residual.likelihood, residual.impact) {
                rows[field.row][field.column].residualRisks.append(number)
            }
        }
    }

    /// The risks of several units laid out on each matrix that one of them uses, in the order of matrices.
    static func maps(ofUnits units: [Int], index: EntityIndex, matrices: MatrixSet) -> [HeatMap] {
        var maps: [String: HeatMap] = [:]
        for unit in units where !index.plans.units[unit].plan.risks.isEmpty {
            guard let map = HeatMap(unit: unit, index: index, matrices: matrices) else { continue }
            if maps[map.matrix.id] == nil { maps[map.matrix.id] = map } else { maps[map.matrix.id]?.add(map) }
        }
        return matrices.all.compactMap { maps[$0.id] }
    }

    /// Takes in the risks of another map of the same matrix.
    private mutating func add(_ other: HeatMap) {
        for (row, cells) in other.rows.enumerated() {
            for (column, cell) in cells.enumerated() {
                rows[row][column].risks += cell.risks
                rows[row][column].residualRisks += cell.residualRisks
            }
        }
    }

    private func field(_ likelihood: Located<String>?, _ impact: Located<String>?) -> (row: Int, column: Int)? {
        guard let row = likelihood.flatMap({ matrix.likelihoodPosition($0.value) }),
            let column = impact.flatMap({ matrix.impactPosition($0.value) })
        else { return nil }
        return (row, column)
    }
}
