import Diagnostics

/// All rules, in the order of their codes.
package enum RuleSet {
    static func check(_ analysis: ContinuityAnalysis) -> [Finding] { [] }
}
