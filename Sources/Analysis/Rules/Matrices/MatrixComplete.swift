import ContinuityModel
import Diagnostics

/// A table matrix must have a cell for every pair of steps.
enum MatrixComplete: Rule {
    static let strictness = Strictness.always
    static let info = RuleInfo(
        "matrix-cell-missing", strictness,
        summary: "A table matrix has one cell for each pair of likelihood and impact",
        why: """
            A pair without a cell leaves the risks rated so without a priority; two cells for one pair give two answers.
            """,
        wrong: """
            # handbook.yaml
            matrices:
              - id: house
                title: House matrix
                kind: table
                likelihood: [{id: rare, label: Rare}, {id: often, label: Often}]
                impact: [{id: bad, label: Bad}]
                cells: [{likelihood: rare, impact: bad, urgency: 1, label: Watch}]
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
        analysis.plans.settings.matrices.filter { $0.kind?.value == .table }.flatMap { check($0, analysis) }
    }

    private struct Pair: Hashable {
        let likelihood: String
        let impact: String
    }

    private static func check(_ matrix: MatrixDefinition, _ analysis: ContinuityAnalysis) -> [Finding] {
        guard let id = matrix.id else { return [] }
        var first: [Pair: MatrixCell] = [:]
        var findings: [Finding] = []
        for cell in matrix.cells {
            guard let likelihood = cell.likelihood?.value, let impact = cell.impact?.value else { continue }
            let pair = Pair(likelihood: likelihood, impact: impact)
            if let known = first[pair] {
                findings.append(
                    finding(
                        analysis, "Cell \(likelihood) / \(impact) of matrix '\(id.value)' is declared twice",
                        at: cell.location, notes: [.init("first declared here", at: known.location)],
                        help: "remove one of the two"))
            } else {
                first[pair] = cell
            }
        }
        for likelihood in matrix.likelihood.compactMap({ $0.id?.value }) {
            for impact in matrix.impact.compactMap({ $0.id?.value })
            where first[Pair(likelihood: likelihood, impact: impact)] == nil {
                findings.append(
                    finding(
                        analysis, "Cell \(likelihood) / \(impact) of matrix '\(id.value)' is missing", at: id.location,
                        help: "add {likelihood: \(likelihood), impact: \(impact), urgency: …, label: …} to its cells"))
            }
        }
        return findings
    }
}
