import ContinuityModel
import Diagnostics

/// A deputy must be somebody else than the one stood in for.
enum DeputyIsAnother: Rule {
    static let strictness = Strictness.firm
    static let info = RuleInfo(
        "deputy-is-holder", strictness,
        summary: "The deputy of a role, plan or scenario is somebody else than the one stood in for",
        why: """
            A deputy who is the same person is missing exactly when a deputy is needed. The table looks complete, which
            is worse than a gap.
            """,
        wrong: """
            roles: [{id: lead, title: Crisis lead, holder: Li Wei, deputies: [Li Wei]}]
            """,
        right: """
            roles: [{id: lead, title: Crisis lead, holder: Li Wei, deputies: [Chen Jing]}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEachRole { unit, number, role in
            guard let id = role.id?.value else { return }
            for deputy in role.deputies {
                if let message = fault(deputy, id, number, role, unit: unit, analysis) {
                    findings.append(report(analysis, message, at: deputy.location))
                }
            }
        }
        analysis.forEachPlan { unit, plan in
            let pairs = [("Plan", plan.owner, plan.deputy)] + plan.scenarios.map { ("Scenario", $0.lead, $0.deputy) }
            for (what, first, second) in pairs {
                guard let first, let second, let number = analysis.index.number(first, in: unit),
                    number == analysis.index.number(second, in: unit)
                else { continue }
                findings.append(
                    report(
                        analysis, "\(what) deputy '\(second.notation)' is the role that it stands in for",
                        at: second.location))
            }
        }
        return findings
    }

    private static func fault(
        _ deputy: Deputy, _ id: String, _ number: EntityNumber?, _ role: Role, unit: Int?,
        _ analysis: ContinuityAnalysis
    ) -> String? {
        switch deputy {
        case .person(let person):
            guard let holder = role.holder, let name = sharedName(person, holder) else { return nil }
            return "Deputy '\(name)' of role '\(id)' is its holder"
        case .role(let reference):
            guard let other = analysis.index.number(reference, in: unit) else { return nil }
            if other == number { return "Role '\(id)' is its own deputy" }
            guard let holder = role.holder, let deputyRole = analysis.index.role(analysis.index.address(of: other)),
                let name = deputyRole.holder.flatMap({ sharedName($0, holder) })
            else { return nil }
            return "Deputy '\(reference.notation)' of role '\(id)' is held by the same '\(name)'"
        }
    }

    private static func sharedName(_ left: LocalizedText, _ right: LocalizedText) -> String? {
        left.translations.first { one in right.translations.contains { $0.text == one.text } }?.text
    }

    private static func report(
        _ analysis: ContinuityAnalysis, _ message: String, at location: SourceLocation
    ) -> Finding {
        finding(analysis, message, at: location, help: "name somebody else")
    }
}
