internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// What readers may look for in an entity beside its title. How to reach people is left out: an index that can be
    /// copied in one piece must not be a telephone book.
    func searchTexts(_ place: EntityPlace) -> [String] {
        let texts: [LocalizedText?] =
            if let unit = place.unit {
                texts(place, in: plans.units[unit].plan)
            } else {
                switch place.kind {
                case .unit: texts(plans.units[place.position].plan)
                case .role: texts(plans.shared.roles[place.position])
                case .system: texts(plans.shared.systems[place.position])
                case .supplier: texts(plans.shared.suppliers[place.position])
                case .site: texts(plans.shared.sites[place.position])
                case .requirement: texts(plans.shared.requirements[place.position])
                case .term: [plans.shared.glossary[place.position].definition]
                case .page: [plans.pages[place.position].summary]
                case .activity, .risk, .scenario, .message, .resource, .exercise, .training: []
                }
            }
        return texts.compactMap { words.text($0) } + otherNames(place)
    }

    /// The word of a term in the other languages, which is what the glossary shows too.
    private func otherNames(_ place: EntityPlace) -> [String] {
        guard place.kind == .term else { return [] }
        return plans.shared.glossary[place.position].term?.translations.map(\.text) ?? []
    }

    private func texts(_ place: EntityPlace, in plan: Plan) -> [LocalizedText?] {
        switch place.kind {
        case .role: texts(plan.roles[place.position])
        case .activity: texts(plan.activities[place.position])
        case .risk: texts(plan.risks[place.position])
        case .scenario: texts(plan.scenarios[place.position])
        default: []
        }
    }

    private func texts(_ plan: Plan) -> [LocalizedText?] {
        [plan.purpose, plan.scope] + plan.assumptions + (plan.review?.triggers ?? []) + plan.messages.map(\.text)
            + plan.resources.flatMap { [$0.name, $0.quantity] }
            + plan.exercises.flatMap { [$0.title] + $0.findings.map(\.text) }
            + plan.training.flatMap { [$0.title, $0.audience] }
    }

    private func texts(_ scenario: Scenario) -> [LocalizedText?] {
        scenario.activateWhen + scenario.actions.flatMap { [$0.what, $0.doneWhen] } + scenario.standDownWhen
            + scenario.returnToNormal
    }

    private func texts(_ activity: Activity) -> [LocalizedText?] {
        [activity.description, activity.workaround] + activity.peaks + activity.impacts.map(\.why)
    }

    private func texts(_ risk: Risk) -> [LocalizedText?] {
        [risk.effect] + risk.causes + risk.mitigations.map(\.what)
    }

    private func texts(_ role: Role) -> [LocalizedText?] {
        let deputies = role.deputies.map { deputy -> LocalizedText? in
            if case .person(let name) = deputy { name } else { nil }
        }
        return [role.holder] + deputies + role.duties
    }

    private func texts(_ asset: Asset) -> [LocalizedText?] {
        [asset.description, asset.sla, asset.backup?.location]
    }

    private func texts(_ requirement: Requirement) -> [LocalizedText?] {
        [requirement.authority, requirement.clock?.trigger]
    }
}
