package import ContinuityModel
package import Diagnostics

extension EntityIndex {
    /// What readers see of an entity: its title, name or term; nil where the source has none.
    package func title(of number: EntityNumber) -> LocalizedText? {
        let place = place(of: number)
        if let unit = place.unit { return Self.title(place.kind, place.position, in: plans.units[unit].plan) }
        return switch place.kind {
        case .role: plans.shared.roles[place.position].title
        case .system, .supplier, .site: asset(number)?.name
        case .requirement: plans.shared.requirements[place.position].title
        case .term: plans.shared.glossary[place.position].term
        case .unit: plans.units[place.position].plan.title
        case .page: plans.pages[place.position].title
        case .activity, .risk, .scenario, .message, .resource, .exercise, .training: nil
        }
    }

    /// What readers see of the entity of an address.
    package func title(of address: EntityAddress) -> LocalizedText? { number(of: address).flatMap(title) }

    /// Where the identifier of an entity stands, or where a unit's plan or a page begins.
    package func location(of number: EntityNumber) -> SourceLocation? {
        let place = place(of: number)
        let identifier =
            place.unit.map { EntityLists.identifier(place.kind, place.position, in: plans.units[$0].plan) }
            ?? EntityLists.sharedIdentifier(place.kind, place.position, in: plans)
        return identifier?.location
    }

    private static func title(_ kind: EntityKind, _ position: Int, in plan: Plan) -> LocalizedText? {
        switch kind {
        case .role: plan.roles[position].title
        case .activity: plan.activities[position].name
        case .risk: plan.risks[position].title
        case .scenario: plan.scenarios[position].title
        case .message: plan.messages[position].text
        case .resource: plan.resources[position].name
        case .exercise: plan.exercises[position].title
        case .training: plan.training[position].title
        case .unit, .system, .supplier, .site, .requirement, .term, .page: nil
        }
    }
}
