import ContinuityModel
import Diagnostics

/// The bands of a computed matrix must not overlap.
enum MatrixBandsDistinct: Rule {
    static let strictness = Strictness.always
    static let info = RuleInfo(
        "matrix-bands-overlap", strictness,
        summary: "No number belongs to two bands of a matrix",
        why: """
            A score in two bands has two names and two urgencies; which one readers see would depend on chance.
            """,
        wrong: """
            # handbook.yaml
            matrices:
              - id: house
                title: House matrix
                kind: product
                likelihood: [{id: 1, label: Rare}, {id: 2, label: Often}]
                impact: [{id: 1, label: Mild}, {id: 2, label: Bad}]
                bands: [{from: 1, to: 3, urgency: 1, label: Low}, {from: 3, to: 4, urgency: 2, label: High}]
            """,
        right: """
            # handbook.yaml
            matrices:
              - id: house
                title: House matrix
                kind: product
                likelihood: [{id: 1, label: Rare}, {id: 2, label: Often}]
                impact: [{id: 1, label: Mild}, {id: 2, label: Bad}]
                bands: [{from: 1, to: 2, urgency: 1, label: Low}, {from: 3, to: 4, urgency: 2, label: High}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        analysis.plans.settings.matrices.compactMap { MatrixRange($0) }.flatMap { range -> [Finding] in
            zip(range.bands, range.bands.dropFirst()).compactMap { lower, upper in
                guard upper.from.value <= lower.to.value else { return nil }
                return finding(
                    analysis,
                    "Band from \(upper.from.value) of matrix '\(range.id.value)' begins before the one below ends "
                        + "(\(lower.to.value))",
                    at: upper.from.location, notes: [.init("the band below ends here", at: lower.to.location)],
                    help: "let it begin at \(lower.to.value + 1), or end the one below at \(upper.from.value - 1)")
            }
        }
    }
}
