import ContinuityModel
import Diagnostics

/// A role that a response cannot do without must have a deputy.
enum RoleHasDeputy: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "no-deputy", strictness,
        summary: "A role that owns a plan or activity, leads or acts has a deputy",
        why: """
            Holders are ill, on leave or part of the disruption. ISO 22301 (8.4.2) asks for teams with alternates. A
            deputy named for the plan or the scenario counts for its owner or lead; for units of up to nine people this
            stays a warning.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            roles: [{id: lead, title: Finance director, holder: Li Wei}]
            """,
        right: """
            roles: [{id: lead, title: Finance director, holder: Li Wei, deputies: [Chen Jing]}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEachRole { unit, number, role in
            guard let number, let id = role.id, role.deputies.isEmpty,
                let first = analysis.index.mentions(of: number).first(where: { needsDeputy($0, analysis) })
            else { return }
            let source = analysis.name(first.source, from: unit)
            let size = unit.flatMap { analysis.plans.units[$0].plan.profile?.size?.value }
            let severity = strictness.severity(at: analysis.maturity) ?? .note
            findings.append(
                Finding(
                    size == .micro ? min(severity, .warning) : severity, info.code,
                    "Role '\(id.value)' has no deputy but answers for \(source)", at: id.location,
                    notes: [.init("\(source) names the role", at: analysis.index.location(of: first.source))],
                    help: "name a person or another role under 'deputies'"))
        }
        return findings
    }

    private static func needsDeputy(_ mention: Mention, _ analysis: ContinuityAnalysis) -> Bool {
        let place = analysis.index.place(of: mention.source)
        switch (mention.relation, place.kind) {
        case (.owner, .unit): return analysis.plans.units[place.position].plan.deputy == nil
        case (.owner, .activity), (.actionOwner, _): return true
        case (.lead, .scenario):
            return place.unit.map { analysis.plans.units[$0].plan.scenarios[place.position].deputy == nil } ?? true
        default: return false
        }
    }
}
