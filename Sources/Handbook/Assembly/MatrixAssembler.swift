internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// Risks that a cell of a map of all units shows; for more there is the register.
    private static let risksInCell = 4

    /// The matrix of a unit with its risks in the cells, the most likely row first.
    func matrix(ofUnit unit: Int) -> MatrixContext? {
        handbook.analysis.heatMap(ofUnit: unit).map { map in matrix(map) { links($0.risks) } }
    }

    /// The matrices in use over all units. A cell with many risks shows none but leads to them in the register.
    func heatMaps() -> [MatrixContext] {
        handbook.readiness.heatMaps.map { map in
            matrix(map) { $0.risks.count <= Self.risksInCell ? links($0.risks) : [] }
        }
    }

    /// The name of a field of a matrix, by the identifiers of its steps.
    static func cell(_ matrix: PriorityMatrix, _ row: Int, _ column: Int) -> String {
        "\(matrix.id).\(matrix.likelihood[row].id).\(matrix.impact[column].id)"
    }

    private func matrix(_ map: HeatMap, links: (HeatMap.Cell) -> [LinkContext]) -> MatrixContext {
        let rows = map.rows.indices.reversed().map { row in
            MatrixContext.Row(
                label: words.text(map.matrix.likelihood[row].label),
                cells: map.rows[row].enumerated().map { column, cell in
                    let shown = links(cell)
                    return MatrixContext.Cell(
                        priority: cell.priority.map(priority)
                            ?? PriorityContext(native: "", band: nil, level: 1, sign: ""),
                        risks: shown, count: cell.risks.count,
                        all: shown.count < cell.risks.count
                            ? registerLink(Self.cell(map.matrix, row, column), cell.risks) : nil)
                })
        }
        return MatrixContext(
            title: words.text(map.matrix.title), direction: words.vocabulary[direction(map.matrix)],
            columns: map.matrix.impact.map { TextContext(words.text($0.label)) }, rows: rows)
    }

    /// The register, filtered by a field of a matrix, from the page on which the first risk of the field stands. They
    /// have the same urgency, so that they stand close together.
    private func registerLink(_ cell: String, _ risks: [EntityNumber]) -> LinkContext {
        let first = risks.min().flatMap { first in handbook.rankedRisks.firstIndex { $0.number == first } } ?? 0
        let path = handbook.routes.path(of: PageSubject.risks(first / Handbook.rowsPerPage))
        return LinkContext(
            words.vocabulary.text("matrix.all", ["n": String(risks.count)]),
            href: href(path) + "?cell=\(cell)#section-register")
    }

    private func direction(_ matrix: PriorityMatrix) -> String {
        switch matrix.kind {
        case .table: "matrix.table"
        case .product: "matrix.higher-first"
        case .ranked: "matrix.lower-first"
        }
    }
}
