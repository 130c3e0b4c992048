internal import Analysis
internal import ContinuityModel
internal import PlanSource

/// What a change does to a unit as a whole: its approval, and what has lost or found its counterpart.
struct UnitConsequences {
    let pair: VersionPair
    let comparer: EntityComparer

    /// The consequences for a unit of the head, weaker first.
    func consequences(of unit: String) -> [Consequence] {
        let former = comparer.former(EntityAddress(.unit, id: unit)).id
        guard let old = position(former, pair.base), let new = position(unit, pair.head) else { return [] }
        let found = approval(old, new) + coverage(old, new)
        return Direction.allCases.flatMap { direction in found.filter { $0.direction == direction } }
    }

    private func position(_ unit: String, _ version: ReviewedVersion) -> Int? {
        version.analysis.index.unitPosition(unit)
    }

    /// An approval that is older than what changed.
    private func approval(_ old: Int, _ new: Int) -> [Consequence] {
        let (before, after) = (pair.base.plans.units[old], pair.head.plans.units[new])
        guard let approved = after.plan.approved, let day = approved.on?.value, before.plan.approved?.on?.value == day,
            before.plan.approved?.covers?.value == approved.covers?.value, after.plan.status?.value == .approved,
            facts(before, pair.base).renamed(comparer.renames) != facts(after, pair.head)
        else { return [] }
        let version: Phrase = after.plan.version.map { " of version \($0.value)" } ?? ""
        let by: Phrase = approved.by.map { " by \(name: $0.notation)" } ?? ""
        return [
            Consequence(
                "approval-older", .weaker, "approval\(version) (\(own: day.notation)\(by)) is older than the change",
                [EntityAddress(.unit, id: after.id)])
        ]
    }

    private func facts(_ unit: BusinessUnit, _ version: ReviewedVersion) -> FactValue {
        let resolver = FactResolver(index: version.analysis.index, unit: unit.id)
        let language = version.plans.settings.defaultLanguage
        return FactValue.entity(CoveredFacts.byApproval(of: unit).map(resolver.resolve)).words(of: language)
    }

    /// Risks, scenarios and activities that something dealt with before, and nothing does now, or the other way round.
    private func coverage(_ old: Int, _ new: Int) -> [Consequence] {
        let unit = pair.head.plans.units[new]
        let risks = unit.plan.risks.compactMap(\.id).flatMap {
            coverage(.risk, $0.value, unit.id, by: .answers, "is answered by a scenario", "has no scenario")
        }
        let scenarios = unit.plan.scenarios.compactMap(\.id).flatMap {
            coverage(.scenario, $0.value, unit.id, by: .plays, "is exercised", "is not exercised")
        }
        return risks + scenarios
    }

    private func coverage(
        _ kind: EntityKind, _ id: String, _ unit: String, by relation: Relation, _ has: String, _ lacks: String
    ) -> [Consequence] {
        let address = EntityAddress(kind, unit: unit, id: id)
        let former = comparer.former(address)
        guard pair.base.analysis.index.number(of: former) != nil else { return [] }
        let before = !pair.base.analysis.index.sources(of: relation, to: former).isEmpty
        let after = !pair.head.analysis.index.sources(of: relation, to: address).isEmpty
        guard before != after else { return [] }
        return [
            after
                ? Consequence("coverage-gained", .stronger, "\(name: address.notation) now \(own: has)", [address])
                : Consequence("coverage-lost", .weaker, "\(name: address.notation) \(own: lacks) any more", [address])
        ]
    }
}

extension FactValue {
    /// The same value with the words of one language only: a translation changes nothing that anybody does.
    func words(of language: String) -> FactValue {
        switch self {
        case .text(let texts): .text((texts.first { $0.language == language } ?? texts.first).map { [$0] } ?? [])
        case .list(let items): .list(items.map { $0.words(of: language) })
        case .entity(let facts): .entity(facts.map { Fact(key: $0.key, value: $0.value.words(of: language)) })
        default: self
        }
    }
}
