import ContinuityModel
import Diagnostics

/// The matrix that a plan names must exist.
enum MatrixKnown: Rule {
    static let strictness = Strictness.always
    static let info = RuleInfo(
        "unknown-matrix", strictness,
        summary: "The matrix that a plan names is built in or defined in handbook.yaml",
        why: """
            Without its matrix no risk of the plan has a priority, and the register of the handbook would leave them out.
            """,
        wrong: """
            matrix: score-5x6
            """,
        right: """
            matrix: score-5x5
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEachPlan { _, plan in
            guard let matrix = plan.matrix, analysis.matrices[matrix.value] == nil else { return }
            let known = analysis.matrices.all.map(\.id)
            let guess = NearMiss.of(matrix.value, among: known).map { "did you mean '\($0)'?" }
            findings.append(
                finding(
                    analysis, "Matrix '\(matrix.value)' does not exist", at: matrix.location,
                    help: guess ?? "write one of \(known.joined(separator: ", "))"))
        }
        return findings
    }
}
