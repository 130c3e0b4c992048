import ContinuityModel
import Diagnostics

/// The cells of a matrix must name steps of its own scales.
enum MatrixStepKnown: Rule {
    static let strictness = Strictness.always
    static let info = RuleInfo(
        "unknown-matrix-step", strictness,
        summary: "Every cell of a table matrix names a step of each of its scales",
        why: """
            A cell at a step that the scale does not have is never used, and the cell that was meant is missing.
            """,
        wrong: """
            # handbook.yaml
            matrices:
              - id: house
                title: House matrix
                kind: table
                likelihood: [{id: rare, label: Rare}]
                impact: [{id: bad, label: Bad}]
                cells: [{likelihood: raer, impact: bad, urgency: 1, label: Watch}]
            """,
        right: """
            # handbook.yaml
            matrices:
              - id: house
                title: House matrix
                kind: table
                likelihood: [{id: rare, label: Rare}]
                impact: [{id: bad, label: Bad}]
                cells: [{likelihood: rare, impact: bad, urgency: 1, label: Watch}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        analysis.plans.settings.matrices.flatMap { matrix -> [Finding] in
            let likelihood = matrix.likelihood.compactMap { $0.id?.value }
            let impact = matrix.impact.compactMap { $0.id?.value }
            let name = matrix.id.map { " of matrix '\($0.value)'" } ?? ""
            return matrix.cells.flatMap { cell in
                [
                    report(cell.likelihood, "likelihood" + name, likelihood, analysis),
                    report(cell.impact, "impact" + name, impact, analysis),
                ].compactMap { $0 }
            }
        }
    }

    private static func report(
        _ step: Located<String>?, _ scale: String, _ steps: [String], _ analysis: ContinuityAnalysis
    ) -> Finding? {
        guard let step, !steps.contains(step.value) else { return nil }
        let guess = NearMiss.of(step.value, among: steps).map { "did you mean '\($0)'?" }
        return finding(
            analysis, "'\(step.value)' is no step of the \(scale)", at: step.location,
            help: guess ?? "write one of \(steps.joined(separator: ", "))")
    }
}
