package import ContinuityModel

extension PlanSet {
    /// The handbook as readers of an audience may see it: what they may not know of is taken out of the model itself, so
    /// that no page, table or index can show it.
    ///
    /// Of a withheld plan or asset the figures stay, nameless, because recovery times of what readers do see are computed
    /// from them.
    ///
    /// - Parameter placeholder: what readers see in place of a withheld name.
    package func edition(for audience: Audience, placeholder: LocalizedText) -> PlanSet {
        EditionAssembler(
            audience: audience, placeholder: placeholder, names: WithheldNames(self, for: audience)
        ).assemble(self)
    }
}

extension ContinuityAnalysis {
    /// The same figures for readers of an audience; what is wrong with plans is found in the whole handbook, not here.
    package func edition(for audience: Audience, placeholder: LocalizedText) -> ContinuityAnalysis {
        ContinuityAnalysis(plans.edition(for: audience, placeholder: placeholder), today: today)
    }
}

/// Takes out of a handbook what an audience may not know of.
private struct EditionAssembler {
    let audience: Audience
    let placeholder: LocalizedText
    let names: WithheldNames

    func assemble(_ plans: PlanSet) -> PlanSet {
        var edition = plans
        edition.units = plans.units.map(unit).sorted { $0.id < $1.id }
        edition.pages.removeAll { names.hasPage($0.id) }
        edition.shared = shared(plans.shared)
        for index in edition.settings.recoveryGroups.indices {
            let members = plans.settings.recoveryGroups[index].members
            let shown = members.compactMap { names.change($0, in: nil) }
            edition.settings.recoveryGroups[index].members = shown
            // What a group is called tells what is in it.
            if shown != members { edition.settings.recoveryGroups[index].name = placeholder }
        }
        // Both give reasons in words and serve the check alone.
        edition.settings.rules = []
        edition.settings.suppressions = []
        return edition
    }

    private func unit(_ unit: BusinessUnit) -> BusinessUnit {
        if let name = names.unit(unit.id) { return remains(of: unit, name) }
        var narrowed = unit
        narrowed.plan.changeReferences { names.change($0, in: nil) }
        narrowed.plan.roles = narrowed.plan.roles.map(role)
        return narrowed
    }

    private func shared(_ shared: SharedRegistry) -> SharedRegistry {
        var narrowed = shared
        narrowed.changeReferences { names.change($0, in: nil) }
        narrowed.roles = narrowed.roles.map(role)
        narrowed.systems = narrowed.systems.map { asset($0, .system) }
        narrowed.suppliers = narrowed.suppliers.map { asset($0, .supplier) }
        narrowed.sites = narrowed.sites.map { asset($0, .site) }
        return narrowed
    }

    /// A role without the contacts of narrower circles; the public learns no names of persons either.
    private func role(_ role: Role) -> Role {
        var narrowed = role
        narrowed.contacts = contacts(role.contacts)
        guard audience == .public else { return narrowed }
        narrowed.holder = nil
        narrowed.site = nil
        narrowed.deputies.removeAll { if case .person = $0 { true } else { false } }
        return narrowed
    }

    private func contacts(_ contacts: [Contact]) -> [Contact] {
        contacts.filter { ($0.audience?.value ?? .responseTeam) <= audience }
    }
}

extension EditionAssembler {
    private func asset(_ asset: Asset, _ kind: EntityKind) -> Asset {
        var narrowed = asset
        guard let id = asset.id, let name = names.entity(EntityAddress(kind, id: id.value)) else {
            narrowed.contacts = contacts(asset.contacts)
            return narrowed
        }
        narrowed = Asset(location: asset.location)
        narrowed.isWithheld = true
        narrowed.id = Located(name, at: id.location)
        narrowed.name = placeholder
        (narrowed.rto, narrowed.rpo) = (asset.rto, asset.rpo)
        narrowed.recoveryTime = asset.recoveryTime
        narrowed.backup = asset.backup
        narrowed.backup?.location = nil
        (narrowed.alternates, narrowed.dependencies) = (asset.alternates, asset.dependencies)
        return narrowed
    }

    /// The figures of a withheld plan: its activities and what they wait for, and roles that others may refer to.
    private func remains(of unit: BusinessUnit, _ name: String) -> BusinessUnit {
        var plan = Plan(location: unit.plan.location)
        plan.title = placeholder
        plan.status = unit.plan.status
        plan.activities = unit.plan.activities.map { activity($0, of: unit.id) }
        plan.roles = unit.plan.roles.map { role in
            var nameless = Role(location: role.location)
            nameless.id = alias(.role, role.id, of: unit.id)
            nameless.title = placeholder
            return nameless
        }
        plan.changeReferences { names.change($0, in: unit.id) }
        var remains = BusinessUnit(id: name, plan: plan, narratives: [])
        remains.isWithheld = true
        return remains
    }

    private func activity(_ activity: Activity, of unit: String) -> Activity {
        var nameless = Activity(location: activity.location)
        nameless.id = alias(.activity, activity.id, of: unit)
        nameless.name = placeholder
        (nameless.mtpd, nameless.rto, nameless.rpo) = (activity.mtpd, activity.rto, activity.rpo)
        (nameless.takes, nameless.dependencies) = (activity.takes, activity.dependencies)
        return nameless
    }

    private func alias(_ kind: EntityKind, _ id: Located<String>?, of unit: String) -> Located<String>? {
        id.flatMap { id in
            names.entity(EntityAddress(kind, unit: unit, id: id.value)).map { Located($0, at: id.location) }
        }
    }
}
