import ContinuityModel
import Diagnostics

/// Somebody must be allowed to activate a plan.
enum SomebodyActivates: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "activator-missing", strictness,
        summary: "Of the roles that a plan with scenarios names, one may activate it",
        why: """
            A response that waits for somebody with the authority to begin it loses the time that every objective counts
            on. NIS2 (IR 2024/2690, 4.1.2; to be verified by 2027-06-30) asks for conditions of activation, and
            conditions need somebody who judges them.
            """,
        wrong: """
            scenarios:
              - {id: outage, title: Outage, lead: role:lead, activate-when: [Down], actions: [{do: Act, owner: role:lead}]}
            """,
        right: """
            roles: [{id: lead, title: Lead, holder: Li Wei, deputies: [Chen Jing], may-activate: true}]
            scenarios:
              - {id: outage, title: Outage, lead: role:lead, activate-when: [Down], actions: [{do: Act, owner: role:lead}]}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        let isShared = analysis.plans.shared.roles.contains { $0.mayActivate?.value == true }
        analysis.forEachPlan { unit, plan in
            guard !isShared, let scenario = plan.scenarios.first?.id,
                !plan.roles.contains(where: { $0.mayActivate?.value == true }),
                !leads(of: plan, unit: unit, analysis).contains(where: { $0.mayActivate?.value == true })
            else { return }
            findings.append(
                finding(
                    analysis, "No role may activate the plan of '\(analysis.plans.units[unit].id)'",
                    at: plan.title?.location ?? scenario.location,
                    notes: [.init("its first scenario stands here", at: scenario.location)],
                    help: "write 'may-activate: true' at the roles that may"))
        }
        return findings
    }

    /// The roles, perhaps of other units, that lead scenarios of a plan.
    private static func leads(of plan: Plan, unit: Int, _ analysis: ContinuityAnalysis) -> [Role] {
        plan.scenarios.flatMap { [$0.lead, $0.deputy] }.compactMap { $0 }.compactMap { reference in
            analysis.index.resolve(reference, in: unit).flatMap(analysis.index.role)
        }
    }
}
