package import ContinuityModel

/// The matrices that plans may name: the built-in ones and those of the handbook.
package struct MatrixSet: Sendable {
    /// The built-in matrices, then the handbook's own in source order.
    package let all: [PriorityMatrix]

    package init(_ settings: HandbookSettings) {
        let own = settings.matrices.compactMap(MatrixAssembler.matrix)
        var known: Set<String> = Set(BuiltInMatrices.all.map(\.id))
        all = BuiltInMatrices.all + own.filter { known.insert($0.id).inserted }
    }

    /// The matrix with the identifier.
    package subscript(id: String) -> PriorityMatrix? { all.first { $0.id == id } }

    /// The matrix that rates a plan's risks, `score-5x5` where it names none; nil where it names an unknown one.
    package func matrix(of plan: Plan) -> PriorityMatrix? { self[plan.matrix?.value ?? BuiltInMatrices.defaultID] }
}

/// Turns a definition into a matrix; what is missing leaves cells open, and the rules speak of it.
enum MatrixAssembler {
    static func matrix(_ definition: MatrixDefinition) -> PriorityMatrix? {
        guard let id = definition.id?.value, let kind = definition.kind?.value else { return nil }
        let likelihood = definition.likelihood.compactMap(step)
        let impact = definition.impact.compactMap(step)
        let cells =
            kind == .table
            ? table(definition.cells, likelihood: likelihood.map(\.id), impact: impact.map(\.id))
            : computed(definition, kind: kind, likelihood: likelihood.map(\.id), impact: impact.map(\.id))
        return PriorityMatrix(
            id: id, title: definition.title.map { DisplayText($0) } ?? DisplayText(id), kind: kind,
            likelihood: likelihood, impact: impact, cells: cells)
    }

    private static func step(_ step: ScaleStep) -> PriorityMatrix.Step? {
        step.id.map { id in .init(id: id.value, label: step.label.map { DisplayText($0) } ?? DisplayText(id.value)) }
    }

    private static func table(_ cells: [MatrixCell], likelihood: [String], impact: [String]) -> [RiskPriority?] {
        let classes = Set(cells.compactMap { $0.urgency?.value }).sorted()
        var result = [RiskPriority?](repeating: nil, count: likelihood.count * impact.count)
        for cell in cells {
            guard let row = likelihood.firstIndex(where: { $0 == cell.likelihood?.value }),
                let column = impact.firstIndex(where: { $0 == cell.impact?.value }), let urgency = cell.urgency?.value,
                let position = classes.firstIndex(of: urgency), let label = cell.label
            else { continue }
            let slot = row * impact.count + column
            guard result[slot] == nil else { continue }
            result[slot] = RiskPriority(
                native: .label(urgency), label: DisplayText(label), urgency: urgency,
                normalisedUrgency: RiskPriority.normalised(urgencyClass: position, of: classes.count),
                direction: .higherIsUrgent)
        }
        return result
    }

    private static func computed(
        _ definition: MatrixDefinition, kind: MatrixKind, likelihood: [String], impact: [String]
    ) -> [RiskPriority?] {
        let bands = definition.bands.compactMap { band -> MatrixBands.Band? in
            guard let from = band.from?.value, let to = band.to?.value, from <= to, let urgency = band.urgency?.value,
                let label = band.label
            else { return nil }
            return .init(range: from...to, urgency: urgency, label: DisplayText(label))
        }
        let ordered = MatrixBands(bands, direction: kind == .ranked ? .lowerIsUrgent : .higherIsUrgent)
        return MatrixNumbers(kind: kind, likelihood: likelihood, impact: impact).all.map(ordered.priority)
    }
}
