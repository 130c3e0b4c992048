import ContinuityModel
import Diagnostics

/// A plan must say why it exists, what it covers and what it takes for granted.
enum PlanComplete: Rule {
    static let strictness = Strictness.mature
    static let info = RuleInfo(
        "plan-incomplete", strictness,
        summary: "A plan states its purpose, its scope and its assumptions",
        why: """
            What a plan leaves out is as important as what it covers, and every plan takes something for granted that may
            fail as well. ISO 22301 (8.4.4) and NIS2 (IR 2024/2690, 4.1.2; to be verified by 2027-06-30) ask for purpose
            and scope.
            """,
        wrong: """
            purpose: Payments go on
            # handbook.yaml
            organisation:
              {name: Example, industry: finance, size: medium, regions: [cn], languages: [en], maturity: standard}
            """,
        right: """
            purpose: Payments go on
            scope: Covers payments, leaves out clearing
            assumptions: [One of the two sites can be entered]
            # handbook.yaml
            organisation:
              {name: Example, industry: finance, size: medium, regions: [cn], languages: [en], maturity: standard}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEachPlan { unit, plan in
            let missing = [
                plan.purpose == nil ? "purpose" : nil, plan.scope == nil ? "scope" : nil,
                plan.assumptions.isEmpty ? "assumptions" : nil,
            ].compactMap { $0 }
            guard !missing.isEmpty else { return }
            findings.append(
                finding(
                    analysis,
                    "Plan of '\(analysis.plans.units[unit].id)' does not state its \(missing.joined(separator: ", "))",
                    at: plan.title?.location ?? plan.location, help: "write a sentence for each"))
        }
        return findings
    }
}
