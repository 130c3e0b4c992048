package import ContinuityModel

// Every text that readers see, kind by kind.

extension Plan {
    /// The words of the plan, from its title to its training.
    package var texts: [LocalizedText] {
        let heads = [title, purpose, scope] + assumptions + (review?.triggers ?? [])
        let response = roles.flatMap(\.texts) + activities.flatMap(\.texts) + risks.flatMap(\.texts)
        let means = scenarios.flatMap(\.texts) + messages.map(\.text) + resources.flatMap { [$0.name, $0.quantity] }
        let readiness =
            exercises.flatMap { [$0.title] + $0.findings.map(\.text) } + training.flatMap { [$0.title, $0.audience] }
        return (heads + response + means + readiness).compactMap { $0 }
    }
}

extension Plan {
    /// The names under which readers know the plan and what stands in it.
    package var titles: [LocalizedText] {
        let response = roles.map(\.title) + activities.map(\.name) + risks.map(\.title) + scenarios.map(\.title)
        let readiness = resources.map(\.name) + exercises.map(\.title) + training.map(\.title)
        return ([title] + response + readiness).compactMap { $0 }
    }
}

extension SharedRegistry {
    /// The names under which readers know what all units share.
    package var titles: [LocalizedText] {
        let assets = (systems + suppliers + sites).map(\.name)
        return (roles.map(\.title) + assets + requirements.map(\.title) + glossary.map(\.term)).compactMap { $0 }
    }

    /// The words of what all units share.
    package var texts: [LocalizedText] {
        let assets = (systems + suppliers + sites).flatMap(\.texts)
        let duties = requirements.flatMap { [$0.title, $0.authority, $0.clock?.trigger] }
        let words = glossary.flatMap { [$0.term, $0.definition] }
        return (roles.flatMap(\.texts) + assets + duties + words).compactMap { $0 }
    }
}

extension Asset {
    /// The words of a system, supplier or site.
    package var texts: [LocalizedText?] { [name, description, sla, backup?.location] }
}

extension Role {
    fileprivate var texts: [LocalizedText?] { [title] + people.map { Optional($0) } + duties }

    /// The holder and those deputies that are persons.
    package var people: [LocalizedText] {
        let deputies = deputies.compactMap { deputy in
            if case .person(let name) = deputy { name } else { nil }
        }
        return (holder.map { [$0] } ?? []) + deputies
    }
}

extension Activity {
    fileprivate var texts: [LocalizedText?] { [name, description, workaround] + impacts.map(\.why) + peaks }
}

extension Risk {
    fileprivate var texts: [LocalizedText?] { [title, effect] + causes + mitigations.map(\.what) }
}

extension Scenario {
    fileprivate var texts: [LocalizedText?] {
        [title] + activateWhen + standDownWhen + actions.flatMap { [$0.what, $0.doneWhen] } + returnToNormal
    }
}
