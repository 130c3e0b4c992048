import ContinuityModel

/// What the readers of an edition may not know of, each thing with a name that says nothing about it.
struct WithheldNames {
    private var units: [String: String] = [:]
    private var entities: [EntityAddress: String] = [:]
    private var pages: Set<String> = []

    /// - Parameter audience: who reads the edition.
    init(_ plans: PlanSet, for audience: Audience) {
        let known = Set(plans.units.map(\.id))
        for unit in plans.units where (unit.plan.audience?.value ?? .staff) > audience {
            units[unit.id] = Self.unused("withheld-\(units.count + 1)", known)
            for (position, activity) in unit.plan.activities.enumerated() {
                name(.activity, activity.id?.value, in: unit.id, position)
            }
            for (position, role) in unit.plan.roles.enumerated() { name(.role, role.id?.value, in: unit.id, position) }
        }
        for kind in AssetKind.allCases {
            let assets = plans.shared.assets(kind)
            let known = Set(assets.compactMap { $0.id?.value })
            for (position, asset) in assets.enumerated() where (asset.audience?.value ?? .staff) > audience {
                guard let id = asset.id?.value else { continue }
                entities[EntityAddress(kind.entityKind, id: id)] = Self.unused("withheld-\(position + 1)", known)
            }
        }
        pages = Set(plans.pages.filter { ($0.audience?.value ?? .staff) > audience }.map(\.id))
    }

    /// The name of a withheld unit; nil where readers may know the unit.
    func unit(_ id: String) -> String? { units[id] }

    /// The name of a withheld asset, or of an activity or role of a withheld unit.
    func entity(_ address: EntityAddress) -> String? { entities[address] }

    func hasPage(_ id: String) -> Bool { pages.contains(id) }

    /// A reference as readers of the edition may see it; nil where it means something of which nothing is left.
    ///
    /// - Parameter unit: the withheld unit in whose plan it stands; nil where it stands in what readers may see.
    func change(_ reference: Reference, in unit: String?) -> Reference? {
        switch reference.kind {
        case .page: return pages.contains(reference.id) ? nil : reference
        case .unit: return units[reference.id].map { renamed(reference, $0, unit: nil) } ?? reference
        default: break
        }
        if let named = reference.unit {
            guard let alias = units[named] else { return reference }
            return entities[EntityAddress(reference.kind, unit: named, id: reference.id)]
                .map { renamed(reference, $0, unit: alias) }
        }
        let own = unit.flatMap { entities[EntityAddress(reference.kind, unit: $0, id: reference.id)] }
        let shared = entities[EntityAddress(reference.kind, id: reference.id)]
        return (own ?? shared).map { renamed(reference, $0, unit: nil) } ?? reference
    }

    private func renamed(_ reference: Reference, _ id: String, unit: String?) -> Reference {
        Reference(reference.kind, unit: unit, id: id, at: reference.location)
    }

    private mutating func name(_ kind: EntityKind, _ id: String?, in unit: String, _ position: Int) {
        guard let id else { return }
        // Of two with the same identifier the first counts, for references as for names.
        let address = EntityAddress(kind, unit: unit, id: id)
        if entities[address] == nil { entities[address] = "\(kind.rawValue)-\(position + 1)" }
    }

    private static func unused(_ name: String, _ known: Set<String>) -> String {
        known.contains(name) ? unused(name + "-x", known) : name
    }
}
