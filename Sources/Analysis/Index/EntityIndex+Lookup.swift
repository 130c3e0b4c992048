package import ContinuityModel

extension EntityIndex {
    /// The unit of an address of kind `unit`.
    package func unit(_ address: EntityAddress) -> BusinessUnit? {
        place(of: address, kind: .unit).map { plans.units[$0.position] }
    }

    /// The unit in whose plan the entity stands; nil for what all units share.
    package func unit(declaring address: EntityAddress) -> BusinessUnit? {
        place(of: address)?.unit.map { plans.units[$0] }
    }

    /// The role, a unit's own or a shared one.
    package func role(_ address: EntityAddress) -> Role? {
        place(of: address, kind: .role).map { place in
            place.unit.map { plans.units[$0].plan.roles[place.position] } ?? plans.shared.roles[place.position]
        }
    }

    /// The activity.
    package func activity(_ address: EntityAddress) -> Activity? { element(address, .activity, of: \.activities) }

    /// The risk.
    package func risk(_ address: EntityAddress) -> Risk? { element(address, .risk, of: \.risks) }

    /// The scenario.
    package func scenario(_ address: EntityAddress) -> Scenario? { element(address, .scenario, of: \.scenarios) }

    /// The message.
    package func message(_ address: EntityAddress) -> Message? { element(address, .message, of: \.messages) }

    /// The resource.
    package func resource(_ address: EntityAddress) -> Resource? { element(address, .resource, of: \.resources) }

    /// The exercise.
    package func exercise(_ address: EntityAddress) -> Exercise? { element(address, .exercise, of: \.exercises) }

    /// The training.
    package func training(_ address: EntityAddress) -> Training? { element(address, .training, of: \.training) }

    /// The system, supplier or site.
    package func asset(_ address: EntityAddress) -> Asset? {
        number(of: address).flatMap(asset)
    }

    /// The requirement.
    package func requirement(_ address: EntityAddress) -> Requirement? {
        place(of: address, kind: .requirement).map { plans.shared.requirements[$0.position] }
    }

    /// The glossary term.
    package func term(_ address: EntityAddress) -> GlossaryTerm? {
        place(of: address, kind: .term).map { plans.shared.glossary[$0.position] }
    }

    /// The free page.
    package func page(_ address: EntityAddress) -> FreePage? {
        place(of: address, kind: .page).map { plans.pages[$0.position] }
    }

    /// The system, supplier or site with the number.
    func asset(_ number: EntityNumber) -> Asset? {
        let place = place(of: number)
        return switch place.kind {
        case .system: plans.shared.systems[place.position]
        case .supplier: plans.shared.suppliers[place.position]
        case .site: plans.shared.sites[place.position]
        default: nil
        }
    }

    private func place(of address: EntityAddress, kind: EntityKind) -> EntityPlace? {
        address.kind == kind ? place(of: address) : nil
    }

    private func element<Element>(
        _ address: EntityAddress, _ kind: EntityKind, of list: KeyPath<Plan, [Element]>
    ) -> Element? {
        guard let place = place(of: address, kind: kind), let unit = place.unit else { return nil }
        return plans.units[unit].plan[keyPath: list][place.position]
    }
}
