import ContinuityModel

// Every reference of the model, so that an edition can rename or leave out what its readers may not know of.

/// What becomes of a reference; nil where it goes.
typealias ReferenceChange = (Reference) -> Reference?

extension Plan {
    mutating func changeReferences(_ change: ReferenceChange) {
        owner = owner.flatMap(change)
        deputy = deputy.flatMap(change)
        let approver = approved?.by.flatMap(change)
        approved?.by = approver
        requirements = requirements.compactMap(change)
        for index in roles.indices { roles[index].changeReferences(change) }
        for index in activities.indices { activities[index].changeReferences(change) }
        for index in risks.indices { risks[index].changeReferences(change) }
        for index in scenarios.indices { scenarios[index].changeReferences(change) }
        for index in messages.indices { messages[index].owner = messages[index].owner.flatMap(change) }
        for index in resources.indices {
            resources[index].owner = resources[index].owner.flatMap(change)
            resources[index].purposes = resources[index].purposes.compactMap(change)
        }
        for index in exercises.indices { exercises[index].changeReferences(change) }
        for index in training.indices { training[index].owner = training[index].owner.flatMap(change) }
    }
}

extension SharedRegistry {
    mutating func changeReferences(_ change: ReferenceChange) {
        for index in roles.indices { roles[index].changeReferences(change) }
        for index in systems.indices { systems[index].changeReferences(change) }
        for index in suppliers.indices { suppliers[index].changeReferences(change) }
        for index in sites.indices { sites[index].changeReferences(change) }
        for index in requirements.indices {
            requirements[index].satisfiedBy = requirements[index].satisfiedBy.compactMap(change)
        }
    }
}

extension Asset {
    mutating func changeReferences(_ change: ReferenceChange) {
        owner = owner.flatMap(change)
        alternates = alternates.compactMap(change)
        dependencies = dependencies.changingReferences(change)
    }
}

extension Role {
    fileprivate mutating func changeReferences(_ change: ReferenceChange) {
        site = site.flatMap(change)
        deputies = deputies.compactMap { deputy in
            guard case .role(let reference) = deputy else { return deputy }
            return change(reference).map { .role($0) }
        }
    }
}

extension Activity {
    fileprivate mutating func changeReferences(_ change: ReferenceChange) {
        owner = owner.flatMap(change)
        dependencies = dependencies.changingReferences(change)
    }
}

extension Risk {
    fileprivate mutating func changeReferences(_ change: ReferenceChange) {
        owner = owner.flatMap(change)
        affects = affects.compactMap(change)
        let acceptedBy = accepted?.by.flatMap(change)
        accepted?.by = acceptedBy
        for index in mitigations.indices { mitigations[index].owner = mitigations[index].owner.flatMap(change) }
    }
}

extension Scenario {
    fileprivate mutating func changeReferences(_ change: ReferenceChange) {
        risks = risks.compactMap(change)
        affects = affects.compactMap(change)
        lead = lead.flatMap(change)
        deputy = deputy.flatMap(change)
        messages = messages.compactMap(change)
        for index in actions.indices { actions[index].owner = actions[index].owner.flatMap(change) }
    }
}

extension Exercise {
    fileprivate mutating func changeReferences(_ change: ReferenceChange) {
        scenarios = scenarios.compactMap(change)
        for index in findings.indices { findings[index].owner = findings[index].owner.flatMap(change) }
    }
}

extension [Dependency] {
    /// A dependency on nothing says nothing, so it goes with its reference.
    fileprivate func changingReferences(_ change: ReferenceChange) -> [Dependency] {
        compactMap { dependency in
            guard let on = dependency.on else { return dependency }
            return change(on).map { reference in
                var changed = dependency
                changed.on = reference
                return changed
            }
        }
    }
}
