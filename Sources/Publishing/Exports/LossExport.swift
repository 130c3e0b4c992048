internal import Analysis
internal import ContinuityModel
internal import Diagnostics

extension ExportScope {
    /// The most activities that one answer lists; the most serious ones are kept.
    static let longestLoss = 500

    /// What follows from a loss, for programs; nil for what nothing can depend on.
    func loss(of number: EntityNumber) -> JSONValue? {
        guard let impact = analysis.lossImpact(of: number, limit: Self.longestLoss + 1) else { return nil }
        let activities = impact.activities.prefix(Self.longestLoss)
        let stopped = activities.filter(\.isStopping).map(\.number)
        let scenarios = unique(([number] + stopped).flatMap(scenarios(affecting:)))
        return [
            "version": 1, "languages": .array(languages.map { .string($0) }),
            "lost": named(number),
            "activities": .array(activities.map(affected)),
            "isCut": .boolean(impact.activities.count > Self.longestLoss),
            "scenarios": .array(scenarios.map(named)),
            "messages": .array(unique(scenarios.flatMap(messages(of:))).map(named)),
        ]
    }

    private func affected(_ affected: AffectedActivity) -> JSONValue {
        let (effect, after) = Self.effect(affected.effect)
        let owner = index.activity(index.address(of: affected.number))?.owner
        func json(_ value: ExportValue) -> JSONValue { value.json(languages: languages) }
        return .object([
            ("activity", named(affected.number)),
            ("unit", json(index.place(of: affected.number).unit.map(unit) ?? .none)),
            ("effect", .string(effect)),
            ("after", json(.of(after, in: .hour))),
            ("rto", json(.of(affected.rto, in: .hour))),
            ("mtpd", json(.of(affected.mtpd, in: .hour))),
            ("rtoBreachedAfter", json(.of(Self.sum(after, affected.rto), in: .hour))),
            ("mtpdBreachedAfter", json(.of(Self.sum(after, affected.mtpd), in: .hour))),
            ("owner", json(entity(owner, in: index.place(of: affected.number).unit))),
            ("path", .array(affected.path.map { json(entity($0)) })),
            ("scenarios", .array(scenarios(affecting: affected.number).map { json(entity($0)) })),
        ])
    }

    private func named(_ number: EntityNumber) -> JSONValue {
        let address = index.address(of: number)
        return [
            "reference": .string(address.notation), "kind": .string(address.kind.rawValue),
            "name": ExportValue.of(index.title(of: number)).json(languages: languages),
        ]
    }

    private func scenarios(affecting number: EntityNumber) -> [EntityNumber] {
        index.mentions(of: number, by: .affects).map(\.source).filter { index.place(of: $0).kind == .scenario }
    }

    private func messages(of scenario: EntityNumber) -> [EntityNumber] {
        let place = index.place(of: scenario)
        guard let unit = place.unit else { return [] }
        return plan(unit).scenarios[place.position].messages.compactMap { index.number($0, in: unit) }
    }

    private func unique(_ numbers: [EntityNumber]) -> [EntityNumber] {
        var seen: Set<EntityNumber> = []
        return numbers.filter { seen.insert($0).inserted }
    }

    private static func sum(_ after: TimeSpan?, _ limit: TimeSpan?) -> TimeSpan? {
        after.flatMap { after in limit.map { after + $0 } }
    }

    private static func effect(_ effect: LossEffect) -> (word: String, after: TimeSpan?) {
        switch effect {
        case .stops(let after): ("stops", after)
        case .losesData: ("loses-data", nil)
        case .worksAround: ("works-around", nil)
        }
    }
}

extension AffectedActivity {
    fileprivate var isStopping: Bool {
        if case .stops = effect { return true }
        return false
    }
}
