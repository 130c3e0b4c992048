internal import Analysis
internal import ContinuityModel
internal import Handbook
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
        guard let approved = after.plan.approved, let day = approved.on?.value, let by = approved.by,
            before.plan.approved?.on?.value == day,
            before.plan.approved?.covers?.value == approved.covers?.value, after.plan.status?.value == .approved,
            facts(before, pair.base, comparer.renames) != facts(after, pair.head, [:])
        else { return [] }
        let place = pair.head.analysis.index.unitPosition(after.id)
        let approver = pair.head.analysis.index.resolve(by, in: place)
        var values: [ChangeSet.NamedValue] = [
            .init("date", .date(day)), .init("entity", approver.map { .entity($0) } ?? .plain(by.notation)),
        ]
        if let version = after.plan.version?.value { values.append(.init("version", .plain(version))) }
        let key = after.plan.version == nil ? "approval-older" : "approval-older-version"
        return [
            Consequence(
                "approval-older", .weaker, .init(key, values), [EntityAddress(.unit, id: after.id)],
                in: ChangeWording(pair))
        ]
    }

    private func facts(
        _ unit: BusinessUnit, _ version: ReviewedVersion, _ renames: [EntityAddress: EntityAddress]
    ) -> FactValue {
        let resolver = FactResolver(index: version.analysis.index, unit: unit.id)
        let language = version.plans.settings.defaultLanguage
        let facts = CoveredFacts.byApproval(of: unit).map { fact in
            let value = resolver.resolve(fact).value.renamed(renames).words(of: language)
            return Fact(key: fact.key, value: Self.renamed(value, fact.key, of: unit.id, renames))
        }
        return .entity(facts)
    }

    private static let kinds: [String: EntityKind] = [
        "roles": .role, "activities": .activity, "risks": .risk, "scenarios": .scenario, "messages": .message,
        "resources": .resource, "exercises": .exercise, "training": .training,
    ]

    /// The entities of a list under their new identifiers and in the order of these: a name is no part of what was approved.
    private static func renamed(
        _ value: FactValue, _ key: String, of unit: String, _ renames: [EntityAddress: EntityAddress]
    ) -> FactValue {
        guard let kind = kinds[key], case .list(let items) = value else { return value }
        let named = items.map { item -> FactValue in
            guard case .entity(let facts) = item, let id = item.identifier,
                let new = renames[EntityAddress(kind, unit: unit, id: id)]
            else { return item }
            return .entity(facts.map { $0.key == "id" ? Fact(key: "id", value: .line(new.id)) : $0 })
        }
        return .list(named.sorted { ($0.identifier ?? "") < ($1.identifier ?? "") })
    }

    /// Risks, scenarios and activities that something dealt with before, and nothing does now, or the other way round.
    private func coverage(_ old: Int, _ new: Int) -> [Consequence] {
        let unit = pair.head.plans.units[new]
        let risks = unit.plan.risks.compactMap(\.id).flatMap {
            coverage(.risk, $0.value, unit.id, by: .answers)
        }
        let scenarios = unit.plan.scenarios.compactMap(\.id).flatMap {
            coverage(.scenario, $0.value, unit.id, by: .plays)
        }
        return risks + scenarios
    }

    private func coverage(
        _ kind: EntityKind, _ id: String, _ unit: String, by relation: Relation
    ) -> [Consequence] {
        let address = EntityAddress(kind, unit: unit, id: id)
        let former = comparer.former(address)
        guard pair.base.analysis.index.number(of: former) != nil else { return [] }
        let before = !pair.base.analysis.index.sources(of: relation, to: former).isEmpty
        let after = !pair.head.analysis.index.sources(of: relation, to: address).isEmpty
        guard before != after else { return [] }
        let code = after ? "coverage-gained" : "coverage-lost"
        return [
            Consequence(
                code, after ? .stronger : .weaker,
                .init("\(code)-\(kind.rawValue)", [.init("entity", .entity(address))]), [address],
                in: ChangeWording(pair))
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
