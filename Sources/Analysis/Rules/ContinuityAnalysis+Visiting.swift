import ContinuityModel
import Diagnostics

/// An entity of a plan on its way through a rule.
struct Visited {
    /// The position of the unit in `PlanSet.units`.
    let unit: Int
    /// The position in the list.
    let position: Int
}

extension ContinuityAnalysis {
    /// Visits one list of every plan in use; retired plans promise nothing, so that no rule judges them.
    func forEach<Element>(_ list: KeyPath<Plan, [Element]>, _ body: (Visited, Element) -> Void) {
        for unit in plans.units.indices where plans.units[unit].plan.status?.value != .retired {
            let elements = plans.units[unit].plan[keyPath: list]
            for position in elements.indices { body(Visited(unit: unit, position: position), elements[position]) }
        }
    }

    /// Visits every plan in use.
    func forEachPlan(_ body: (Int, Plan) -> Void) {
        for unit in plans.units.indices where plans.units[unit].plan.status?.value != .retired {
            body(unit, plans.units[unit].plan)
        }
    }

    /// Visits the shared roles, then those of every plan in use.
    func forEachRole(_ body: (Int?, EntityNumber?, Role) -> Void) {
        for position in plans.shared.roles.indices {
            body(nil, index.number(.role, unit: nil, position: position), plans.shared.roles[position])
        }
        forEach(\.roles) { place, role in
            body(place.unit, index.number(.role, unit: place.unit, position: place.position), role)
        }
    }

    /// Visits the systems, suppliers and sites.
    func forEachAsset(_ body: (EntityNumber, Asset) -> Void) {
        for kind in AssetKind.allCases {
            let assets = plans.shared.assets(kind)
            for position in assets.indices {
                if let number = index.number(kind.entityKind, unit: nil, position: position) {
                    body(number, assets[position])
                }
            }
        }
    }

    /// How messages name an entity seen from a unit: without the unit where it is the same.
    func name(_ number: EntityNumber, from unit: Int? = nil) -> String {
        let address = index.address(of: number)
        guard let unit, index.place(of: number).unit == unit else { return address.notation }
        return "\(address.kind.rawValue):\(address.id)"
    }

    /// The declared RTO of an activity or asset, with its place.
    func rto(of number: EntityNumber) -> Located<TimeSpan>? {
        let place = index.place(of: number)
        guard place.kind == .activity else { return index.asset(number)?.rto }
        return place.unit.flatMap { plans.units[$0].plan.activities[place.position].rto }
    }

    /// Where the own recovery time of an activity or asset stands, else where it is declared.
    func ownTimeLocation(of number: EntityNumber) -> SourceLocation? {
        let place = index.place(of: number)
        let own =
            place.kind == .activity
            ? place.unit.flatMap { plans.units[$0].plan.activities[place.position].takes?.location }
            : index.asset(number).flatMap { $0.recoveryTime?.measured?.location ?? $0.rto?.location }
        return own ?? index.location(of: number)
    }
}
