import ContinuityModel

/// A risk with what its unit's matrix says about it.
package struct RatedRisk: Sendable {
    /// The risk.
    package let number: EntityNumber
    /// The priority before treatment; nil where the rating is missing or not on the scale.
    package let inherent: RiskPriority?
    /// The priority once the measures work; nil where none is declared.
    package let residual: RiskPriority?
}

/// All risks with their priorities.
package struct RiskRegister: Sendable {
    /// The risks from the most urgent down, across units by normalised urgency; unrated ones last; ties by address.
    package let ranked: [RatedRisk]
    private let byUnit: [[RatedRisk]]

    init(_ index: EntityIndex, matrices: MatrixSet) {
        byUnit = index.plans.units.indices.map { Self.rate(unit: $0, index, matrices).sorted(by: Self.isMoreUrgent) }
        ranked = byUnit.joined().sorted(by: Self.isMoreUrgent)
    }

    /// The risks of the unit at a position of `PlanSet.units`, from the most urgent down.
    package func risks(ofUnit position: Int) -> [RatedRisk] { byUnit[position] }

    private static func rate(unit: Int, _ index: EntityIndex, _ matrices: MatrixSet) -> [RatedRisk] {
        let risks = index.plans.units[unit].plan.risks
        guard !risks.isEmpty else { return [] }
        let matrix = matrices.matrix(of: index.plans.units[unit].plan)
        return risks.indices.compactMap { position in
            guard let number = index.number(.risk, unit: unit, position: position) else { return nil }
            let risk = (risks[position].likelihood, risks[position].impact)
            let residual = risks[position].residual
            return RatedRisk(
                number: number, inherent: priority(risk.0, risk.1, matrix),
                residual: priority(residual?.likelihood, residual?.impact, matrix))
        }
    }

    private static func priority(
        _ likelihood: Located<String>?, _ impact: Located<String>?, _ matrix: PriorityMatrix?
    ) -> RiskPriority? {
        guard let matrix, let likelihood, let impact else { return nil }
        return matrix.priority(likelihood: likelihood.value, impact: impact.value)
    }

    private static func isMoreUrgent(_ left: RatedRisk, _ right: RatedRisk) -> Bool {
        let (one, other) = (left.inherent?.normalisedUrgency ?? -1, right.inherent?.normalisedUrgency ?? -1)
        return one == other ? left.number < right.number : one > other
    }
}
