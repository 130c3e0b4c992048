import ContinuityModel
import Diagnostics

/// Raising the likelihood or the impact must never lower the urgency.
enum MatrixMonotone: Rule {
    static let strictness = Strictness.always
    static let info = RuleInfo(
        "matrix-not-monotone", strictness,
        summary: "A higher likelihood or impact never has a lower urgency",
        why: """
            A matrix in which a worse risk comes later sends help to the wrong place. It is the one property that every
            method of rating has.
            """,
        wrong: """
            # handbook.yaml
            matrices:
              - id: house
                title: House matrix
                kind: table
                likelihood: [{id: rare, label: Rare}, {id: often, label: Often}]
                impact: [{id: bad, label: Bad}]
                cells:
                  - {likelihood: rare, impact: bad, urgency: 2, label: Act}
                  - {likelihood: often, impact: bad, urgency: 1, label: Watch}
            """,
        right: """
            # handbook.yaml
            matrices:
              - id: house
                title: House matrix
                kind: table
                likelihood: [{id: rare, label: Rare}, {id: often, label: Often}]
                impact: [{id: bad, label: Bad}]
                cells:
                  - {likelihood: rare, impact: bad, urgency: 1, label: Watch}
                  - {likelihood: often, impact: bad, urgency: 2, label: Act}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        analysis.plans.settings.matrices.flatMap { matrix -> [Finding] in
            guard let id = matrix.id?.value, let kind = matrix.kind?.value else { return [] }
            return kind == .table ? checkCells(matrix, id, analysis) : checkBands(matrix, kind, id, analysis)
        }
    }

    private static func checkCells(
        _ matrix: MatrixDefinition, _ id: String, _ analysis: ContinuityAnalysis
    ) -> [Finding] {
        let (rows, columns) = (matrix.likelihood.map { $0.id?.value }, matrix.impact.map { $0.id?.value })
        var cells = [MatrixCell?](repeating: nil, count: rows.count * columns.count)
        for cell in matrix.cells {
            guard let row = rows.firstIndex(of: cell.likelihood?.value),
                let column = columns.firstIndex(of: cell.impact?.value), cells[row * columns.count + column] == nil
            else { continue }
            cells[row * columns.count + column] = cell
        }
        var findings: [Finding] = []
        for slot in cells.indices {
            let lower = [
                slot % max(1, columns.count) > 0 ? slot - 1 : nil, slot >= columns.count ? slot - columns.count : nil,
            ]
            for other in lower.compactMap({ $0 }) {
                guard let cell = cells[slot], let before = cells[other], let high = cell.urgency,
                    let low = before.urgency, high.value < low.value
                else { continue }
                findings.append(
                    report(analysis, "Cell \(name(cell))", high, name(before), low, matrix: id))
            }
        }
        return findings
    }

    private static func checkBands(
        _ matrix: MatrixDefinition, _ kind: MatrixKind, _ id: String, _ analysis: ContinuityAnalysis
    ) -> [Finding] {
        let bands = matrix.bands.filter { $0.from != nil && $0.urgency != nil }
            .sorted { ($0.from?.value ?? 0) < ($1.from?.value ?? 0) }
        return zip(bands, bands.dropFirst()).compactMap { lower, upper in
            let (milder, worse) = kind == .ranked ? (upper, lower) : (lower, upper)
            guard let high = worse.urgency, let low = milder.urgency, high.value < low.value else { return nil }
            return report(
                analysis, "Band from \(worse.from?.value ?? 0)", high, "the one from \(milder.from?.value ?? 0)", low,
                matrix: id)
        }
    }

    private static func name(_ cell: MatrixCell) -> String {
        "\(cell.likelihood?.value ?? "") / \(cell.impact?.value ?? "")"
    }

    private static func report(
        _ analysis: ContinuityAnalysis, _ worse: String, _ high: Located<Int>, _ milder: String, _ low: Located<Int>,
        matrix: String
    ) -> Finding {
        finding(
            analysis,
            "\(worse) of matrix '\(matrix)' is less urgent (\(high.value)) than \(milder) (\(low.value))",
            at: high.location, notes: [.init("urgency \(low.value) stands here", at: low.location)],
            help: "set its urgency to at least \(low.value)")
    }
}
