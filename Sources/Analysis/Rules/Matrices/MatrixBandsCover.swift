import ContinuityModel
import Diagnostics

/// The bands of a computed matrix must cover all that it can compute.
enum MatrixBandsCover: Rule {
    static let strictness = Strictness.always
    static let info = RuleInfo(
        "matrix-bands-gap", strictness,
        summary: "The bands of a matrix leave no number out",
        why: """
            A score that belongs to no band has no name and no urgency, and the risk would sink to the end of the register.
            """,
        wrong: """
            # handbook.yaml
            matrices:
              - id: house
                title: House matrix
                kind: product
                likelihood: [{id: 1, label: Rare}, {id: 2, label: Often}]
                impact: [{id: 1, label: Mild}, {id: 2, label: Bad}]
                bands: [{from: 1, to: 1, urgency: 1, label: Low}, {from: 3, to: 4, urgency: 2, label: High}]
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
            var findings: [Finding] = []
            var next = range.numbers.lowerBound
            for band in range.bands {
                if band.to.value < band.from.value {
                    let message = "Band from \(band.from.value) of matrix '\(range.id.value)' ends at \(band.to.value)"
                    findings.append(
                        finding(analysis, message, at: band.to.location, help: "write the lower number under 'from'"))
                    continue
                }
                if band.from.value > next {
                    findings.append(gap(next...(band.from.value - 1), range, at: band.from.location, analysis))
                }
                next = max(next, band.to.value + 1)
            }
            if next <= range.numbers.upperBound {
                let end = range.bands.last?.to.location ?? range.kind.location
                findings.append(gap(next...range.numbers.upperBound, range, at: end, analysis))
            }
            return findings
        }
    }

    private static func gap(
        _ numbers: ClosedRange<Int>, _ range: MatrixRange, at location: SourceLocation, _ analysis: ContinuityAnalysis
    ) -> Finding {
        let list = numbers.count == 1 ? "\(numbers.lowerBound)" : "\(numbers.lowerBound) to \(numbers.upperBound)"
        let all = "\(range.numbers.lowerBound) to \(range.numbers.upperBound)"
        return finding(
            analysis, "\(list) of matrix '\(range.id.value)' (\(all)) is in no band", at: location,
            help: "let the bands cover \(all) without a gap")
    }
}
