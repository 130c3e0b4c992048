import ContinuityModel
import Diagnostics

/// A suppression must not have run out.
enum SuppressionValid: Rule {
    static let strictness = Strictness.firm
    static let info = RuleInfo(
        "suppression-expired", strictness,
        summary: "No suppression has run out",
        why: """
            A suppression is a promise to put something right by a day. After that day its findings count again, and the
            promise itself is due.
            """,
        wrong: """
            # handbook.yaml
            suppress: [{code: no-deputy, at: unit:finance, reason: Being recruited, until: 2026-06-30}]
            """,
        right: """
            # handbook.yaml
            suppress: [{code: no-deputy, at: unit:finance, reason: Being recruited, until: 2026-12-31}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        analysis.plans.settings.suppressions.compactMap { suppression in
            guard let code = suppression.code?.value, let until = suppression.until, until.value < analysis.today
            else { return nil }
            return finding(
                analysis, "Suppression of '\(code)' ended on \(until.value.notation)", at: until.location,
                help: "put right what it left out, or agree on a new day with a reason")
        }
    }
}
