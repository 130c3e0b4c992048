import ContinuityModel

/// What somebody sees who knows nothing of the plans yet: the kind of thing that is lost. The order is that of the page.
package enum LossClass: String, Enumeration {
    /// Software, networks or data do not work.
    case systems
    /// Somebody attacks, or data leak.
    case attack
    /// A building, its power or its water cannot be used, or the weather threatens it.
    case site
    /// People are missing or ill.
    case people
    /// A supplier or a carrier has stopped.
    case suppliers
    /// Work has gone wrong, or money is short.
    case operations
    /// A rule is broken, or trust is at stake.
    case trust
    /// Nothing in the plan says what it is.
    case other

    package static let name = "loss-class"
}

extension EntityIndex {
    /// The classes of a scenario in the order of the page: those of the assets and roles that it affects, and of the
    /// risks that it answers.
    package func lossClasses(of number: EntityNumber) -> [LossClass] {
        guard let unit = place(of: number).unit, let scenario = scenario(address(of: number)) else { return [] }
        let affected = scenario.affects.compactMap { self.number($0, in: unit) }
            .compactMap { LossClass(place(of: $0).kind) }
        let answered = scenario.risks.compactMap { self.number($0, in: unit) }
            .compactMap { risk(address(of: $0)).flatMap { LossClass($0) } }
        let found = Set(affected + answered)
        return found.isEmpty ? [.other] : LossClass.allCases.filter(found.contains)
    }
}

extension LossClass {
    /// The class of a kind of thing that can be lost; nil for activities, which are lost through something else.
    fileprivate init?(_ kind: EntityKind) {
        switch kind {
        case .system: self = .systems
        case .supplier: self = .suppliers
        case .site: self = .site
        case .role: self = .people
        default: return nil
        }
    }

    /// The class of a risk: hazards of utilities (`U-PWR`) belong to the building, whatever the category.
    fileprivate init?(_ risk: Risk) {
        if risk.hazard?.value.hasPrefix("U-") == true {
            self = .site
            return
        }
        switch risk.category?.value {
        case .technology: self = .systems
        case .cyber: self = .attack
        case .natural, .premises: self = .site
        case .people, .publicHealth: self = .people
        case .supplyChain: self = .suppliers
        case .operational, .financial: self = .operations
        case .regulatory, .reputation: self = .trust
        case nil: return nil
        }
    }
}
