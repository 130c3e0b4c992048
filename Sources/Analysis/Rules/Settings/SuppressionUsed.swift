import ContinuityModel
import Diagnostics

/// A suppression must leave something out.
enum SuppressionUsed: Rule {
    static let strictness = Strictness.hint
    static let info = RuleInfo(
        "suppression-unused", strictness,
        summary: "Every suppression leaves out at least one finding",
        why: """
            A suppression without a finding was put right, or never meant what it says. If it stays, it will one day
            hide a new fault that nobody decided to accept.
            """,
        wrong: """
            # handbook.yaml
            suppress: [{code: no-deputy, at: unit:finance, reason: Being recruited, until: 2026-12-31}]
            """,
        right: """
            roles: [{id: lead, title: Lead, holder: Li Wei}]
            # handbook.yaml
            suppress: [{code: no-deputy, at: unit:finance, reason: Being recruited, until: 2026-12-31}]
            """)

    /// Suppressions whose place means nothing; those that match no finding are known only to `SuppressionFilter`.
    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        analysis.plans.settings.suppressions.compactMap { suppression in
            guard let place = suppression.place, let parts = Reference.parse(place.value) else { return nil }
            let written = Reference(parts.kind, unit: parts.unit, id: parts.id, at: place.location)
            guard analysis.index.number(written, in: nil) == nil else { return nil }
            return finding(
                analysis, "'\(place.value)' does not exist, so that nothing is suppressed", at: place.location,
                help: "write the full name, such as finance/activity:payments")
        }
    }

    static func report(_ suppression: Suppression, _ analysis: ContinuityAnalysis) -> Finding {
        let code = suppression.code?.value ?? ""
        return finding(
            analysis, "Suppression of '\(code)' at '\(suppression.place?.value ?? "")' matches no finding",
            at: suppression.place?.location ?? suppression.location, help: "remove it")
    }
}
