import ContinuityModel

/// Walks all plans once and resolves every reference in them.
struct ReferenceCollector {
    struct Link {
        let target: EntityNumber
        let mention: Mention
    }

    let directory: EntityDirectory
    private(set) var links: [Link] = []
    private(set) var unresolved: [UnresolvedReference] = []
    private var unit: Int?
    private var source: EntityNumber?

    init(_ directory: EntityDirectory) {
        self.directory = directory
    }

    /// Visits what all units share, then the units in order.
    mutating func collect() {
        collectShared(directory.plans.shared)
        for position in directory.plans.units.indices {
            unit = position
            source = directory.number(.unit, unit: nil, position: position)
            collectPlan(directory.plans.units[position].plan)
        }
    }

    private mutating func add(_ reference: Reference?, _ relation: Relation, position: Int = 0) {
        guard let reference else { return }
        guard let target = directory.resolve(reference, in: unit) else {
            return unresolved.append(UnresolvedReference(reference: reference, unit: unit))
        }
        guard let source else { return }
        links.append(Link(target: target, mention: Mention(source: source, relation: relation, position: position)))
    }

    private mutating func add(_ references: [Reference], _ relation: Relation) {
        for index in references.indices { add(references[index], relation, position: index) }
    }

    private mutating func enter(_ kind: EntityKind, _ position: Int) {
        source = directory.number(kind, unit: unit, position: position)
    }

    private mutating func collectPlan(_ plan: Plan) {
        add(plan.owner, .owner)
        add(plan.deputy, .deputy)
        add(plan.approved?.by, .approver)
        add(plan.requirements, .requires)
        collectRoles(plan.roles)
        collectActivities(plan.activities)
        collectRisks(plan.risks)
        collectScenarios(plan.scenarios)
        collectMeans(plan)
        collectExercises(plan.exercises)
    }

    private mutating func collectShared(_ shared: SharedRegistry) {
        unit = nil
        for group in directory.plans.settings.recoveryGroups { add(group.members, .recoversWith) }
        collectRoles(shared.roles)
        for kind in AssetKind.allCases { collectAssets(shared.assets(kind), kind: kind.entityKind) }
        for index in shared.requirements.indices {
            enter(.requirement, index)
            add(shared.requirements[index].satisfiedBy, .satisfiedBy)
        }
    }
}

extension ReferenceCollector {
    private mutating func collectRoles(_ roles: [Role]) {
        for index in roles.indices {
            enter(.role, index)
            add(roles[index].site, .worksAt)
            for (position, deputy) in roles[index].deputies.enumerated() {
                if case .role(let reference) = deputy { add(reference, .standIn, position: position) }
            }
        }
    }

    private mutating func collectActivities(_ activities: [Activity]) {
        for index in activities.indices {
            enter(.activity, index)
            add(activities[index].owner, .owner)
            collectDependencies(activities[index].dependencies)
        }
    }

    private mutating func collectAssets(_ assets: [Asset], kind: EntityKind) {
        for index in assets.indices {
            enter(kind, index)
            add(assets[index].owner, .owner)
            add(assets[index].alternates, .alternate)
            collectDependencies(assets[index].dependencies)
        }
    }

    private mutating func collectDependencies(_ dependencies: [Dependency]) {
        for index in dependencies.indices {
            add(dependencies[index].on, Relation(dependencies[index].effectiveKind), position: index)
        }
    }

    private mutating func collectRisks(_ risks: [Risk]) {
        for index in risks.indices {
            enter(.risk, index)
            add(risks[index].owner, .owner)
            add(risks[index].affects, .affects)
            add(risks[index].accepted?.by, .acceptedBy)
            let mitigations = risks[index].mitigations
            for position in mitigations.indices {
                add(mitigations[position].owner, .mitigationOwner, position: position)
            }
        }
    }

    private mutating func collectScenarios(_ scenarios: [Scenario]) {
        for index in scenarios.indices {
            enter(.scenario, index)
            add(scenarios[index].lead, .lead)
            add(scenarios[index].deputy, .deputy)
            add(scenarios[index].risks, .answers)
            add(scenarios[index].affects, .affects)
            add(scenarios[index].messages, .sends)
            let actions = scenarios[index].actions
            for position in actions.indices { add(actions[position].owner, .actionOwner, position: position) }
        }
    }

    /// Messages, resources and training.
    private mutating func collectMeans(_ plan: Plan) {
        for index in plan.messages.indices {
            enter(.message, index)
            add(plan.messages[index].owner, .owner)
        }
        for index in plan.resources.indices {
            enter(.resource, index)
            add(plan.resources[index].owner, .owner)
            add(plan.resources[index].purposes, .serves)
        }
        for index in plan.training.indices {
            enter(.training, index)
            add(plan.training[index].owner, .owner)
        }
    }

    private mutating func collectExercises(_ exercises: [Exercise]) {
        for index in exercises.indices {
            enter(.exercise, index)
            add(exercises[index].scenarios, .plays)
            let findings = exercises[index].findings
            for position in findings.indices { add(findings[position].owner, .findingOwner, position: position) }
        }
    }
}
