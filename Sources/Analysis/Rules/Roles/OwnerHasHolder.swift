import ContinuityModel
import Diagnostics

/// A role that answers for something must be held by somebody.
enum OwnerHasHolder: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "owner-without-holder", strictness,
        summary: "A role that owns, leads or acts has a holder",
        why: """
            A job title is nobody: at three in the morning somebody has to be called by name. NIST SP 800-53 (CP-2) asks
            for assigned individuals with contact information.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            roles: [{id: lead, title: Finance director, deputies: [Chen Jing]}]
            """,
        right: """
            roles: [{id: lead, title: Finance director, holder: Li Wei, deputies: [Chen Jing]}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEachRole { unit, number, role in
            guard let number, let id = role.id, role.holder == nil else { return }
            let duties = analysis.index.mentions(of: number).filter(\.relation.isResponsibility)
            guard let first = duties.first else { return }
            let source = analysis.name(first.source, from: unit)
            let others = duties.count > 1 ? " and \(duties.count - 1) more" : ""
            findings.append(
                finding(
                    analysis, "Role '\(id.value)' has no holder but answers for \(source)\(others)", at: id.location,
                    notes: [.init("\(source) names the role", at: analysis.index.location(of: first.source))],
                    help: "name the person or team under 'holder'"))
        }
        return findings
    }
}
