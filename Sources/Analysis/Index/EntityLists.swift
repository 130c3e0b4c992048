import ContinuityModel
import Diagnostics

/// The identifiers of every list of entities, in source order.
enum EntityLists {
    /// The kinds that a plan declares, in the order of addresses.
    static let inPlans = EntityKind.allCases.filter(\.mayBelongToUnit).sorted { $0.rawValue < $1.rawValue }

    /// The kinds that stand outside plans, in the order of addresses; roles may stand in both.
    static let shared: [EntityKind] = [.page, .requirement, .role, .site, .supplier, .system, .term, .unit]

    /// The identifiers that a plan declares; nil where the schema has reported one as missing.
    static func identifiers(of kind: EntityKind, in plan: Plan) -> [Located<String>?] {
        switch kind {
        case .role: plan.roles.map(\.id)
        case .activity: plan.activities.map(\.id)
        case .risk: plan.risks.map(\.id)
        case .scenario: plan.scenarios.map(\.id)
        case .message: plan.messages.map(\.id)
        case .resource: plan.resources.map(\.id)
        case .exercise: plan.exercises.map(\.id)
        case .training: plan.training.map(\.id)
        case .unit, .system, .supplier, .site, .requirement, .term, .page: []
        }
    }

    /// The identifiers that all units share; those of units and pages come from file names.
    static func sharedIdentifiers(of kind: EntityKind, in plans: PlanSet) -> [Located<String>?] {
        switch kind {
        case .role: plans.shared.roles.map(\.id)
        case .system: plans.shared.systems.map(\.id)
        case .supplier: plans.shared.suppliers.map(\.id)
        case .site: plans.shared.sites.map(\.id)
        case .requirement: plans.shared.requirements.map(\.id)
        case .term: plans.shared.glossary.map(\.id)
        case .unit: plans.units.map { Located($0.id, at: $0.plan.location) }
        case .page: plans.pages.map { Located($0.id, at: $0.location) }
        case .activity, .risk, .scenario, .message, .resource, .exercise, .training: []
        }
    }

    /// How many entities the plans declare, counting repeated identifiers.
    static func count(in plans: PlanSet) -> Int {
        let shared = plans.shared
        let common = shared.roles.count + shared.systems.count + shared.suppliers.count + shared.sites.count
        let means = shared.requirements.count + shared.glossary.count + plans.units.count + plans.pages.count
        return plans.units.indices.reduce(common + means) { $0 + count(in: plans.units[$1].plan) }
    }

    private static func count(in plan: Plan) -> Int {
        plan.roles.count + plan.activities.count + plan.risks.count + plan.scenarios.count + plan.messages.count
            + plan.resources.count + plan.exercises.count + plan.training.count
    }

    /// The identifier at one position of a plan's list.
    static func identifier(_ kind: EntityKind, _ position: Int, in plan: Plan) -> Located<String>? {
        switch kind {
        case .role: plan.roles[position].id
        case .activity: plan.activities[position].id
        case .risk: plan.risks[position].id
        case .scenario: plan.scenarios[position].id
        case .message: plan.messages[position].id
        case .resource: plan.resources[position].id
        case .exercise: plan.exercises[position].id
        case .training: plan.training[position].id
        case .unit, .system, .supplier, .site, .requirement, .term, .page: nil
        }
    }

    /// The identifier at one position of a shared list.
    static func sharedIdentifier(_ kind: EntityKind, _ position: Int, in plans: PlanSet) -> Located<String>? {
        switch kind {
        case .role: plans.shared.roles[position].id
        case .system: plans.shared.systems[position].id
        case .supplier: plans.shared.suppliers[position].id
        case .site: plans.shared.sites[position].id
        case .requirement: plans.shared.requirements[position].id
        case .term: plans.shared.glossary[position].id
        case .unit: Located(plans.units[position].id, at: plans.units[position].plan.location)
        case .page: Located(plans.pages[position].id, at: plans.pages[position].location)
        case .activity, .risk, .scenario, .message, .resource, .exercise, .training: nil
        }
    }
}
