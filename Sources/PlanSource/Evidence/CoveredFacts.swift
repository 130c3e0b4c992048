package import ContinuityModel

/// What an approval or an exercise stands for: the fields whose change makes it suspect.
package enum CoveredFacts {
    /// The facts of a plan that its approval covers: everything but the approval itself, who holds a role and how to reach
    /// them, and the records of what happened since. People change more often than plans, and have checks of their own.
    package static func byApproval(of unit: BusinessUnit) -> [Fact] {
        Plan.schema.facts(of: unit.plan).compactMap { fact in
            switch fact.key {
            case "status", "version", "approved": nil
            case "review": Fact(key: fact.key, value: fact.value.without(["last"]))
            case "roles": fact.items { $0.without(["holder", "deputies", "contacts", "site"]) }
            case "exercises": fact.items { $0.without(["last", "next", "result", "findings"]) }
            case "training": fact.items { $0.without(["last"]) }
            default: fact.items { $0 }
            }
        }
    }

    /// The facts that an exercise tried: the response of each scenario that it plays, and the objectives of what these
    /// restore.
    package static func byExercise(_ exercise: Exercise, of unit: BusinessUnit, in plans: PlanSet) -> [Fact] {
        exercise.scenarios.flatMap { reference -> [Fact] in
            guard let home = home(of: reference, from: unit, in: plans),
                let scenario = home.plan.scenarios.first(where: { $0.id?.value == reference.id })
            else { return [] }
            let response = Scenario.schema.facts(of: scenario).filter { !["title", "risks"].contains($0.key) }
            let key = "\(home.id)/\(reference.kind.rawValue):\(reference.id)"
            return [Fact(key: key, value: .entity(response))] + objectives(of: scenario, in: home, plans)
        }
    }

    private static func objectives(of scenario: Scenario, in home: BusinessUnit, _ plans: PlanSet) -> [Fact] {
        scenario.affects.compactMap { reference in
            let kept: Set<String> = [
                "mtpd", "rto", "rpo", "mbco", "takes", "recovery-time", "depends-on", "alternates",
            ]
            let facts: [Fact]
            if reference.kind == .activity {
                guard let owner = self.home(of: reference, from: home, in: plans),
                    let activity = owner.plan.activities.first(where: { $0.id?.value == reference.id })
                else { return nil }
                facts = Activity.schema.facts(of: activity)
            } else {
                guard let kind = AssetKind(rawValue: reference.kind.rawValue),
                    let asset = plans.shared.assets(kind).first(where: { $0.id?.value == reference.id })
                else { return nil }
                facts = Asset.schema.facts(of: asset)
            }
            return Fact(key: reference.notation, value: .entity(facts.filter { kept.contains($0.key) }))
        }
    }

    private static func home(of reference: Reference, from unit: BusinessUnit, in plans: PlanSet) -> BusinessUnit? {
        guard let named = reference.unit, named != unit.id else { return unit }
        return plans.units.first { $0.id == named }
    }
}

extension Fact {
    /// The same list with each item changed, in the order of identifiers: where a plan lists an entity says nothing.
    fileprivate func items(_ change: (FactValue) -> FactValue) -> Fact {
        guard case .list(let items) = value, items.contains(where: { $0["id"] != nil }) else { return self }
        let changed = items.map(change).sorted { ($0.identifier ?? "") < ($1.identifier ?? "") }
        return Fact(key: key, value: .list(changed))
    }
}

extension FactValue {
    /// The identifier of an entity that has one.
    package var identifier: String? {
        guard case .line(let id)? = self["id"] else { return nil }
        return id
    }

    /// The same entity without some of its fields.
    fileprivate func without(_ keys: Set<String>) -> FactValue {
        guard case .entity(let facts) = self else { return self }
        return .entity(facts.filter { !keys.contains($0.key) })
    }
}
