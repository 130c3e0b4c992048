internal import ContinuityModel

extension EntityIndex {
    /// Whether nothing but nameless figures is left of an entity, since the readers of this edition may not know of it.
    package func isWithheld(_ number: EntityNumber) -> Bool {
        let place = place(of: number)
        if let unit = place.kind == .unit ? place.position : place.unit { return plans.units[unit].isWithheld }
        return asset(number)?.isWithheld ?? false
    }
}
