internal import Analysis
internal import ContinuityModel
internal import Handbook
internal import PlanSource

/// What a change does to the response: crisis cards that read differently, exercises that tried something else, and the
/// time that the steps take.
struct ResponseConsequences {
    let pair: VersionPair
    let comparer: EntityComparer

    /// The fields that a crisis card shows, by kind of entity.
    private static let shown: [EntityKind: Set<String>] = [
        .scenario: [
            "title", "activate-when", "stand-down-when", "lead", "deputy", "actions", "messages", "affects",
            "return-to-normal",
        ],
        .role: ["title", "holder", "deputies", "contacts"],
        .message: ["audience", "channels", "fallback", "within", "owner", "text"],
        .activity: ["name", "rto", "mtpd", "workaround"],
        .system: ["name", "rto"], .supplier: ["name", "rto", "contacts"], .site: ["name", "rto"],
    ]

    /// The consequences of one entity's change.
    func consequences(of change: EntityChange) -> [Consequence] {
        let scenarios = scenarios(touchedBy: change)
        return cards(of: change, scenarios) + exercises(of: scenarios) + timeline(of: change)
    }

    /// The scenarios of the head in whose response the entity takes part, itself among them where it is one.
    private func scenarios(touchedBy change: EntityChange) -> [EntityAddress] {
        let old = pair.base.analysis.index.scenarios(of: change.former ?? change.address)
        let new = pair.head.analysis.index.scenarios(of: change.address)
        return Set(old.map { comparer.renames[$0] ?? $0 } + new).sorted()
            .filter { pair.head.analysis.index.number(of: $0) != nil }
    }

    private func cards(of change: EntityChange, _ scenarios: [EntityAddress]) -> [Consequence] {
        let shown = Self.shown[change.address.kind] ?? []
        let isShown = change.fields.contains { shown.contains(String($0.key.prefix { $0 != "." })) }
        guard change.kind == .removed || (isShown && change.kind != .added), !scenarios.isEmpty else { return [] }
        let list = scenarios.prefix(4).map { ChangeSet.Value.entity($0) }
        let sentence = ChangeSet.Sentence(
            scenarios.count == 1 ? "cards-one" : "cards-other",
            [
                .init("n", .number(scenarios.count)),
                .init("list", .list(scenarios.count > 4 ? list + [.plain("…")] : list)),
            ])
        return [Consequence("cards", .neutral, sentence, scenarios, in: ChangeWording(pair))]
    }

    /// Exercises that were held before the change and tried something that is different now.
    private func exercises(of scenarios: [EntityAddress]) -> [Consequence] {
        let (old, new) = (pair.base, pair.head)
        let addresses = scenarios.flatMap { new.analysis.index.sources(of: .plays, to: $0) }
        return Set(addresses).sorted().compactMap { address in
            let former = comparer.former(address)
            guard let before = old.analysis.index.exercise(former), let after = new.analysis.index.exercise(address),
                let home = old.analysis.index.unit(declaring: former),
                let unit = new.analysis.index.unit(declaring: address), let day = after.last?.value,
                before.last?.value == day, before.result?.covers?.value == after.result?.covers?.value
            else { return nil }
            let one = CoveredFacts.byExercise(before, of: home, in: old.plans)
            let other = CoveredFacts.byExercise(after, of: unit, in: new.plans)
            guard resolved(one, old, home.id).renamed(comparer.renames) != resolved(other, new, unit.id) else {
                return nil
            }
            return Consequence(
                "exercise-outdated", .weaker,
                .init("exercise-outdated", [.init("date", .date(day)), .init("entity", .entity(address))]), [address],
                in: ChangeWording(pair))
        }
    }

    private func resolved(_ facts: [Fact], _ version: ReviewedVersion, _ unit: String) -> FactValue {
        let resolver = FactResolver(index: version.analysis.index, unit: unit)
        // The name of what is covered is no part of it: it may have been renamed.
        return .list(
            facts.map { resolver.resolve($0).value.words(of: version.plans.settings.defaultLanguage).withoutIdentifier }
        )
    }

    /// Whether the steps of a scenario now take longer or shorter than before, and than what they restore may be down.
    private func timeline(of change: EntityChange) -> [Consequence] {
        guard change.address.kind == .scenario else { return [] }
        let former = change.former ?? change.address
        guard let before = pair.base.analysis.timeline(of: former),
            let after = pair.head.analysis.timeline(of: change.address),
            let old = before.finish, let new = after.finish, old != new
        else { return [] }
        var values: [ChangeSet.NamedValue] = [.init("time", .length(new)), .init("old", .length(old))]
        var key = "timeline"
        if let objective = after.objective, let number = after.objectiveOf {
            key = "timeline-objective"
            values.append(.init("entity", .entity(pair.head.analysis.index.address(of: number))))
            values.append(.init("rto", .duration(objective)))
        }
        return [
            Consequence("timeline", new > old ? .weaker : .stronger, .init(key, values), in: ChangeWording(pair))
        ]
    }
}

extension ContinuityAnalysis {
    fileprivate func timeline(of scenario: EntityAddress) -> ScenarioTimeline? {
        index.place(of: scenario).flatMap(timelines.timeline)
    }
}

extension EntityIndex {
    /// The scenarios that an entity takes part in; through the messages that a role sends too.
    fileprivate func scenarios(of address: EntityAddress) -> [EntityAddress] {
        if address.kind == .scenario { return [address] }
        guard let number = number(of: address) else { return [] }
        let sources = Set(mentions(of: number).map(\.source)).map(self.address)
        let messages = address.kind == .role ? sources.filter { $0.kind == .message } : []
        return sources.filter { $0.kind == .scenario } + messages.flatMap { scenarios(of: $0) }
    }
}

extension FactValue {
    /// The same entity without its own identifier; entities within it keep theirs.
    fileprivate var withoutIdentifier: FactValue {
        guard case .entity(let facts) = self else { return self }
        return .entity(facts.filter { $0.key != "id" })
    }
}
