/// What a reference can point to; the raw value is the word before the colon in `risk:data-breach`.
package enum EntityKind: String, Sendable, CaseIterable, Hashable {
    case unit
    case role
    case activity
    case risk
    case scenario
    case message
    case resource
    case exercise
    case training
    case system
    case supplier
    case site
    case requirement
    case term
    case page

    /// Whether entities of this kind may stand in a unit's plan; the others are shared by all units.
    package var mayBelongToUnit: Bool {
        switch self {
        case .role, .activity, .risk, .scenario, .message, .resource, .exercise, .training: true
        case .unit, .system, .supplier, .site, .requirement, .term, .page: false
        }
    }
}

/// The full name of an entity within a handbook.
package struct EntityAddress: Hashable, Sendable, Comparable {
    /// What it is.
    package let kind: EntityKind
    /// The unit in whose plan it stands; nil for what all units share.
    package let unit: String?
    /// Its identifier, unique within unit and kind.
    package let id: String

    package init(_ kind: EntityKind, unit: String? = nil, id: String) {
        self.kind = kind
        self.unit = unit
        self.id = id
    }

    /// The address as sources write it: `finance/activity:payments`, `system:emr`.
    package var notation: String {
        (unit.map { $0 + "/" } ?? "") + kind.rawValue + ":" + id
    }

    package static func < (left: EntityAddress, right: EntityAddress) -> Bool {
        (left.unit ?? "", left.kind.rawValue, left.id) < (right.unit ?? "", right.kind.rawValue, right.id)
    }
}
