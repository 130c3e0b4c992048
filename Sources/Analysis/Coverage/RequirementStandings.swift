import ContinuityModel

/// How a plan stands towards a requirement.
package enum RequirementStanding: Hashable, Sendable {
    /// Something in the plan, or something that all units share, answers it.
    case answered
    /// The plan names it, but nothing of its own and nothing shared answers it.
    case unanswered
    /// It holds for the region and industry of the plan, but the plan does not name it.
    case unnamed
    /// It does not hold for the plan.
    case outside

    /// Whether something is missing.
    package var isGap: Bool { self == .unanswered || self == .unnamed }
}

/// How every plan stands towards every requirement.
package struct RequirementStandings: Sendable {
    /// By position in `SharedRegistry.requirements`: the standings of the units, in the order asked for.
    package let rows: [[RequirementStanding]]

    package init(_ index: EntityIndex, units: [Int]) {
        let requirements = index.plans.shared.requirements
        let named = units.map { unit in
            Set(index.plans.units[unit].plan.requirements.compactMap { index.number($0, in: unit) })
        }
        rows = requirements.indices.map { position in
            let requirement = requirements[position]
            let number = index.number(.requirement, unit: nil, position: position)
            let answers = requirement.satisfiedBy.compactMap { index.number($0, in: nil) }.map(index.place)
            let owners = Set(answers.compactMap { $0.kind == .unit ? $0.position : $0.unit })
            let isShared = answers.contains { $0.kind != .unit && $0.unit == nil }
            return units.indices.map { place in
                let isNamed = number.map(named[place].contains) ?? false
                if owners.contains(units[place]) || (isNamed && isShared) { return .answered }
                if isNamed { return .unanswered }
                return requirement.holds(for: index.plans.units[units[place]].plan.profile) ? .unnamed : .outside
            }
        }
    }
}

extension Requirement {
    /// Whether it holds where a unit works and for what it does. One that is limited holds for no unit that says neither.
    func holds(for profile: PlanProfile?) -> Bool {
        let holdsThere = jurisdictions.isEmpty || jurisdictions.contains { $0.value == profile?.region?.value }
        let isForAll = industries.isEmpty || profile?.industry?.value == .conglomerate
        return holdsThere && (isForAll || industries.contains { $0.value == profile?.industry?.value })
    }
}
