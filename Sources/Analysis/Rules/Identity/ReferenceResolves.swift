import ContinuityModel
import Diagnostics

/// A reference must lead to something that exists.
enum ReferenceResolves: Rule {
    static let strictness = Strictness.always
    static let info = RuleInfo(
        "unknown-reference", strictness,
        summary: "Every reference leads to something that exists",
        why: """
            A reference that leads nowhere is a missing owner, system or risk. The pages of what it should have named
            would be silent about it.
            """,
        wrong: """
            owner: role:leed
            """,
        right: """
            owner: role:lead
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        let unresolved = analysis.index.unresolved
        guard !unresolved.isEmpty else { return [] }
        let suggester = ReferenceSuggester(analysis.index)
        return unresolved.map { lost in
            let reference = lost.reference
            let help = suggester.suggestion(for: lost)
            return finding(
                analysis, message(reference, unit: lost.unit.map { analysis.plans.units[$0].id }, analysis),
                at: reference.location, help: help ?? "declare it, or correct the reference")
        }
    }

    private static func message(_ reference: Reference, unit: String?, _ analysis: ContinuityAnalysis) -> String {
        if let named = reference.unit {
            guard analysis.index.unitPosition(named) != nil else {
                return "Unit '\(named)' of '\(reference.notation)' does not exist"
            }
            guard reference.kind.mayBelongToUnit else {
                return "'\(reference.notation)' names a unit, but a \(reference.kind.rawValue) belongs to none"
            }
            return "'\(reference.notation)' does not exist"
        }
        guard let unit, reference.kind.mayBelongToUnit else { return "'\(reference.notation)' does not exist" }
        let shared = reference.kind == .role ? " nor among the shared roles" : ""
        return "'\(reference.notation)' does not exist in '\(unit)'\(shared)"
    }
}
