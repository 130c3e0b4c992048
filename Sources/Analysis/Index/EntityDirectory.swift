import ContinuityModel

/// Every entity of a handbook by address, and what a reference means.
struct EntityDirectory: Sendable {
    /// What was indexed.
    let plans: PlanSet
    /// Second declarations of the same identifier, in the order of addresses.
    private(set) var clashes: [IdentifierClash] = []
    /// The places by number.
    private(set) var places: [EntityPlace] = []
    private var table: IdentifierTable
    private var listStarts: [Int32]
    private var numbersByPosition: [Int32] = []

    /// Numbers everything in the order of addresses: what all share first, then unit after unit.
    init(_ plans: PlanSet) {
        self.plans = plans
        table = IdentifierTable(capacity: EntityLists.count(in: plans))
        listStarts = [Int32](repeating: -1, count: (plans.units.count + 1) * EntityKind.allCases.count)
        for kind in EntityLists.shared {
            addList(EntityLists.sharedIdentifiers(of: kind, in: plans), kind: kind, unit: nil)
        }
        for unit in plans.units.indices.sorted(by: { plans.units[$0].id < plans.units[$1].id }) {
            for kind in EntityLists.inPlans {
                addList(EntityLists.identifiers(of: kind, in: plans.units[unit].plan), kind: kind, unit: unit)
            }
        }
    }

    /// The number of an entity by its place; nil for one without an identifier and for a second one of the same.
    func number(_ kind: EntityKind, unit: Int?, position: Int) -> EntityNumber? {
        let start = listStarts[slot(kind, unit: unit)]
        guard start >= 0 else { return nil }
        let number = numbersByPosition[Int(start) + position]
        return number < 0 ? nil : EntityNumber(Int(number))
    }

    /// What a reference means when written in a plan: the unit that it names, else the own unit's, else what all share.
    func resolve(_ reference: Reference, in unit: Int?) -> EntityNumber? {
        guard reference.unit == nil else { return resolveInNamedUnit(reference) }
        if let unit, reference.kind.mayBelongToUnit,
            let own = table.number(of: reference.id, kind: reference.kind, owner: unit)
        {
            return own
        }
        return table.number(of: reference.id, kind: reference.kind, owner: nil)
    }

    /// The number of an address.
    func number(of address: EntityAddress) -> EntityNumber? {
        guard let unit = address.unit else { return table.number(of: address.id, kind: address.kind, owner: nil) }
        guard let position = unitPosition(unit) else { return nil }
        return table.number(of: address.id, kind: address.kind, owner: position)
    }

    /// The address of a number.
    func address(of number: EntityNumber) -> EntityAddress {
        let place = places[number.index]
        return EntityAddress(place.kind, unit: place.unit.map { plans.units[$0].id }, id: table.id(number))
    }

    /// The identifier of a number.
    func id(of number: EntityNumber) -> String { table.id(number) }

    /// The position of a unit in `PlanSet.units`.
    func unitPosition(_ id: String) -> Int? {
        table.number(of: id, kind: .unit, owner: nil).map { places[$0.index].position }
    }

    private func resolveInNamedUnit(_ reference: Reference) -> EntityNumber? {
        guard reference.kind.mayBelongToUnit, let unit = reference.unit.flatMap(unitPosition) else { return nil }
        return table.number(of: reference.id, kind: reference.kind, owner: unit)
    }

    private func slot(_ kind: EntityKind, unit: Int?) -> Int {
        ((unit ?? -1) + 1) * EntityKind.allCases.count + Int(kind.ordinal)
    }

    /// Numbers one list by identifier, source order deciding between equals.
    private mutating func addList(_ identifiers: [Located<String>?], kind: EntityKind, unit: Int?) {
        guard !identifiers.isEmpty else { return }
        let start = numbersByPosition.count
        listStarts[slot(kind, unit: unit)] = Int32(start)
        numbersByPosition.append(contentsOf: repeatElement(-1, count: identifiers.count))
        var named: [(id: Located<String>, position: Int)] = []
        for (position, id) in identifiers.enumerated() {
            if let id { named.append((id, position)) }
        }
        named.sort { ($0.id.value, $0.position) < ($1.id.value, $1.position) }
        var first: Located<String>?
        for (id, position) in named {
            if let first, first.value == id.value {
                let address = EntityAddress(kind, unit: unit.map { plans.units[$0].id }, id: id.value)
                clashes.append(IdentifierClash(address: address, first: first, again: id))
                continue
            }
            first = id
            numbersByPosition[start + position] = Int32(places.count)
            table.append(id.value, kind: kind, owner: unit)
            places.append(EntityPlace(kind: kind, unit: unit, position: position))
        }
    }
}
