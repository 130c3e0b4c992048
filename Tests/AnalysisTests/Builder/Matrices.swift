import ContinuityModel

func steps(_ ids: [String], line: Int, _ field: Field) -> [ScaleStep] {
    ids.map { id in
        var step = ScaleStep(location: spot(line, field))
        step.id = at(id, line, field)
        return step
    }
}

func cell(_ likelihood: String, _ impact: String, urgency: Int, line: Int) -> MatrixCell {
    var cell = MatrixCell(location: spot(line, .id))
    cell.likelihood = at(likelihood, line, .likelihood)
    cell.impact = at(impact, line, .impact)
    cell.urgency = at(urgency, line, .urgency)
    cell.label = words("Label \(urgency)", line)
    return cell
}

func band(_ from: Int, _ to: Int, urgency: Int, line: Int) -> MatrixBand {
    var band = MatrixBand(location: spot(line, .from))
    band.from = at(from, line, .from)
    band.to = at(to, line, .to)
    band.urgency = at(urgency, line, .urgency)
    band.label = words("Band \(urgency)", line)
    return band
}

/// A matrix named `house`.
func house(
    _ kind: MatrixKind, line: Int, likelihood: [String], impact: [String], cells: [MatrixCell] = [],
    bands: [MatrixBand] = []
) -> MatrixDefinition {
    var matrix = MatrixDefinition(location: spot(line, .id))
    matrix.id = at("house", line, .id)
    matrix.kind = at(kind, line, .kind)
    matrix.likelihood = steps(likelihood, line: line, .likelihood)
    matrix.impact = steps(impact, line: line, .impact)
    matrix.cells = cells
    matrix.bands = bands
    return matrix
}
