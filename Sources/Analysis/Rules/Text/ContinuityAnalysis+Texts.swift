import ContinuityModel
import Diagnostics

extension ContinuityAnalysis {
    /// Visits every text that readers see: of plans in use, and of what all units share.
    func forEachText(_ body: (LocalizedText) -> Void) {
        func visit(_ texts: [LocalizedText?]) { for case let text? in texts { body(text) } }
        forEachPlan { _, plan in
            visit([plan.title, plan.purpose, plan.scope] + plan.assumptions + (plan.review?.triggers ?? []))
            for role in plan.roles { visit(role.texts) }
            for activity in plan.activities { visit(activity.texts) }
            for risk in plan.risks {
                visit([risk.title, risk.effect] + risk.causes + risk.mitigations.map(\.what))
            }
            for scenario in plan.scenarios { visit(scenario.texts) }
            for message in plan.messages { visit([message.text]) }
            for resource in plan.resources { visit([resource.name, resource.quantity]) }
            for exercise in plan.exercises { visit([exercise.title] + exercise.findings.map(\.text)) }
            for training in plan.training { visit([training.title, training.audience]) }
        }
        let shared = plans.shared
        for role in shared.roles { visit(role.texts) }
        for asset in shared.systems + shared.suppliers + shared.sites {
            visit([asset.name, asset.description, asset.sla, asset.backup?.location])
        }
        for requirement in shared.requirements {
            visit([requirement.title, requirement.authority, requirement.clock?.trigger])
        }
        for term in shared.glossary { visit([term.term, term.definition]) }
    }
}

extension Role {
    fileprivate var texts: [LocalizedText?] {
        [title, holder] + duties
            + deputies.map { deputy in
                if case .person(let name) = deputy { name } else { nil }
            }
    }
}

extension Activity {
    fileprivate var texts: [LocalizedText?] { [name, description, workaround] + impacts.map(\.why) + peaks }
}

extension Scenario {
    fileprivate var texts: [LocalizedText?] {
        [title] + activateWhen + standDownWhen + actions.flatMap { [$0.what, $0.doneWhen] } + returnToNormal
    }
}
