import ContinuityModel
import Diagnostics

/// Settings must name rules that exist and that may be set.
enum RuleKnown: Rule {
    static let strictness = Strictness.firm
    static let info = RuleInfo(
        "unknown-rule", strictness,
        summary: "Settings and suppressions name rules that exist, and none that keeps pages from misleading",
        why: """
            A misspelt code silences nothing while everybody thinks it does. Rules that are errors at every maturity
            cannot be turned off: the sources contradict themselves, and a page built from them would mislead.
            """,
        wrong: """
            # handbook.yaml
            rules: [{code: rto-near-mtdp, severity: off, reason: We keep our own margin}]
            """,
        right: """
            # handbook.yaml
            rules: [{code: rto-near-mtpd, severity: off, reason: We keep our own margin}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        let settings = analysis.plans.settings
        let codes = settings.rules.map(\.code) + settings.suppressions.map(\.code)
        return codes.compactMap { $0 }.filter { !RuleSettings.isFree($0.value) }.map { code in
            guard RuleSet.rule(code.value) == nil else {
                return finding(
                    analysis, "Rule '\(code.value)' is an error at every maturity and cannot be set", at: code.location,
                    help: "remove the entry, and put right what the rule finds")
            }
            let near = NearMiss.of(code.value, among: RuleSet.all.map { $0.info.code })
            return finding(
                analysis, "Rule '\(code.value)' does not exist", at: code.location,
                help: near.map { "did you mean '\($0)'?" } ?? "write the code in brackets at the end of a finding")
        }
    }
}
