import ContinuityModel
import Diagnostics

/// Somebody must check a requirement by the day set.
enum RequirementVerified: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "requirement-unverified", strictness,
        summary: "No requirement that a plan names is past the day by which somebody must check it",
        why: """
            Laws and standards change, and their clocks with them. A requirement that nobody has looked up since is cited
            from memory.
            """,
        wrong: """
            requirements: [requirement:standard]
            # shared/requirements.yaml
            - {id: standard, title: A standard, verify-by: 2026-03-31}
            """,
        right: """
            requirements: [requirement:standard]
            # shared/requirements.yaml
            - {id: standard, title: A standard, verify-by: 2026-12-31}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        analysis.plans.shared.requirements.compactMap { requirement in
            guard let id = requirement.id?.value, let by = requirement.verifyBy, by.value < analysis.today
            else { return nil }
            return finding(
                analysis, "Requirement '\(id)' was to be checked by \(by.value.notation)", at: by.location,
                help: "read its source, correct the entry, and set a new day under 'verify-by'")
        }
    }
}
