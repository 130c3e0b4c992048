internal import Analysis
internal import ContinuityModel

/// What of a handbook is published: everything, or one unit with what all units share.
struct Publication: Sendable {
    /// The positions of the published units in `PlanSet.units`.
    let units: [Int]
    private let index: EntityIndex
    /// Whether every unit is published.
    let isWhole: Bool

    /// - Parameter unit: the identifier of the one unit to publish; all where nil.
    init(_ index: EntityIndex, unit: String?) {
        self.index = index
        isWhole = unit == nil
        units = unit.map { [$0].compactMap(index.unitPosition) } ?? Array(index.plans.units.indices)
    }

    /// Whether the unit at a position has pages.
    func contains(unit position: Int) -> Bool { isWhole || units.contains(position) }

    /// Whether an entity has a place on the published pages.
    func contains(_ number: EntityNumber) -> Bool {
        guard !isWhole else { return true }
        let place = index.place(of: number)
        if place.kind == .unit { return contains(unit: place.position) }
        return place.unit.map(contains(unit:)) ?? true
    }
}
