internal import Analysis
internal import ContinuityModel

/// What of a handbook is published: everything, or one unit with what all units share; never what an edition withholds.
struct Publication: Sendable {
    /// The positions of the published units in `PlanSet.units`.
    let units: [Int]
    private let index: EntityIndex
    /// Whether every unit is published.
    let isWhole: Bool
    private let isPublishedUnit: [Bool]

    /// - Parameter unit: the identifier of the one unit to publish; all where nil.
    init(_ index: EntityIndex, unit: String?) {
        self.index = index
        isPublishedUnit = index.plans.units.map { !$0.isWithheld && (unit == nil || $0.id == unit) }
        units = isPublishedUnit.indices.filter { [isPublishedUnit] in isPublishedUnit[$0] }
        isWhole = units.count == isPublishedUnit.count
    }

    /// Whether the unit at a position has pages.
    func contains(unit position: Int) -> Bool { isPublishedUnit[position] }

    /// Whether an entity has a place on the published pages.
    func contains(_ number: EntityNumber) -> Bool {
        let place = index.place(of: number)
        if let unit = place.kind == .unit ? place.position : place.unit { return contains(unit: unit) }
        return !index.isWithheld(number)
    }
}
