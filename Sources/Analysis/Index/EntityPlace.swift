package import ContinuityModel

/// An entity as its place in the order of all addresses of a handbook: comparing numbers compares addresses.
package struct EntityNumber: Hashable, Sendable, Comparable {
    /// The place in the order of addresses, from 0.
    package let value: Int32

    init(_ value: Int) {
        self.value = Int32(value)
    }

    package static func < (left: EntityNumber, right: EntityNumber) -> Bool {
        left.value < right.value
    }

    /// The number as an index of an array that has one element per entity.
    var index: Int { Int(value) }
}

/// Where an entity stands in a `PlanSet`: the list of its kind in a plan or in what all units share.
package struct EntityPlace: Hashable, Sendable {
    /// What it is.
    package let kind: EntityKind
    private let unitIndex: Int32
    private let listIndex: Int32

    init(kind: EntityKind, unit: Int?, position: Int) {
        self.kind = kind
        unitIndex = unit.map { Int32($0) } ?? -1
        listIndex = Int32(position)
    }

    /// The position in `PlanSet.units` of the unit that declares it; nil for what all units share.
    package var unit: Int? { unitIndex < 0 ? nil : Int(unitIndex) }

    /// The position in the list of its kind, in source order.
    package var position: Int { Int(listIndex) }
}

/// Two declarations of the same identifier within one unit and kind; the first one counts.
package struct IdentifierClash: Sendable {
    /// What was declared twice.
    package let address: EntityAddress
    /// The declaration that references mean.
    package let first: Located<String>
    /// The declaration that nothing can refer to.
    package let again: Located<String>
}
