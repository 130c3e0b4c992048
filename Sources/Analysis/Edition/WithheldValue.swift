package import ContinuityModel
package import Diagnostics

/// Something that the sources say and an edition must not.
package struct WithheldValue: Sendable {
    /// How it came into the handbook, which decides what may excuse it.
    package enum Kind: Sendable {
        /// A number or address of a person or of a supplier's people.
        case contact
        /// The holder of a role or a deputy.
        case person
        /// A title, identifier or sentence of a plan, page or asset that the readers may not know of.
        case name
    }

    /// How it came into the handbook.
    package let kind: Kind
    /// The value as written.
    package let text: String
    /// Where it is written.
    package let location: SourceLocation
}

extension WithheldValue {
    /// The contacts and persons of a handbook, as far as its readers get them.
    ///
    /// - Parameter unit: the identifier of the one unit that is published; all where nil.
    package static func people(of plans: PlanSet, unit: String? = nil) -> [WithheldValue] {
        let called = unit.map { calledRoles(plans, by: $0) }
        var roles = plans.shared.roles
        for other in plans.units {
            roles += other.plan.roles.filter { role in
                unit == nil || other.id == unit
                    || role.id.map { called?.contains(EntityAddress(.role, unit: other.id, id: $0.value)) ?? false }
                        ?? false
            }
        }
        let assets = plans.shared.systems + plans.shared.suppliers + plans.shared.sites
        let contacts = (roles.flatMap(\.contacts) + assets.flatMap(\.contacts)).compactMap(\.value)
        return contacts.map { WithheldValue(kind: .contact, text: $0.value, location: $0.location) }
            + roles.flatMap(\.people).flatMap { values(.person, $0) }
    }

    /// The roles of other units that the plan of a unit, or what all share, calls on: its readers must be able to reach them.
    private static func calledRoles(_ plans: PlanSet, by unit: String) -> Set<EntityAddress> {
        guard var plan = plans.units.first(where: { $0.id == unit })?.plan else { return [] }
        var called: Set<EntityAddress> = []
        func note(_ reference: Reference) -> Reference? {
            if reference.kind == .role, let other = reference.unit {
                called.insert(EntityAddress(.role, unit: other, id: reference.id))
            }
            return reference
        }
        plan.changeReferences(note)
        // What all units share is published with each of them, with whoever answers for it.
        var shared = plans.shared
        shared.changeReferences(note)
        return called
    }

    /// The names and sentences of what an audience may not know of.
    package static func names(withheldFrom audience: Audience, in plans: PlanSet) -> [WithheldValue] {
        func isWithheld(_ declared: Located<Audience>?) -> Bool { (declared?.value ?? .staff) > audience }
        var found: [WithheldValue] = []
        for unit in plans.units where isWithheld(unit.plan.audience) {
            found += unit.plan.texts.flatMap { values(.name, $0) }
            let kinds = EntityKind.allCases.filter(\.mayBelongToUnit)
            let addresses = ["units/\(unit.id)/", "units/\(unit.id).json"] + kinds.map { "\(unit.id)/\($0.rawValue):" }
            found += addresses.map { WithheldValue(kind: .name, text: $0, location: unit.plan.location) }
        }
        for page in plans.pages where isWithheld(page.audience) {
            found += [page.title, page.summary].compactMap { $0 }.flatMap { values(.name, $0) }
            found.append(WithheldValue(kind: .name, text: "pages/\(page.id).html", location: page.location))
        }
        for kind in AssetKind.allCases {
            for asset in plans.shared.assets(kind) where isWithheld(asset.audience) {
                found += asset.texts.compactMap { $0 }.flatMap { values(.name, $0) }
                guard let id = asset.id else { continue }
                let addresses = ["\(kind.rawValue)s/\(id.value).html", "\(kind.rawValue):\(id.value)"]
                found += addresses.map { WithheldValue(kind: .name, text: $0, location: id.location) }
            }
        }
        return found
    }

    private static func values(_ kind: Kind, _ text: LocalizedText) -> [WithheldValue] {
        text.translations.map { WithheldValue(kind: kind, text: $0.text, location: $0.location) }
    }
}
