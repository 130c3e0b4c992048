internal import Analysis
internal import ContinuityModel
internal import Handbook

/// What a change does to recovery: conflicts between objectives, slack, data, and what a loss takes down.
struct RecoveryConsequences {
    let pair: VersionPair
    let comparer: EntityComparer

    private static let kinds: Set<EntityKind> = [.activity, .system, .supplier, .site, .role]

    /// The consequences of one entity's change, for all activities that depend on it.
    func consequences(of change: EntityChange) -> [Consequence] {
        guard Self.kinds.contains(change.address.kind) else { return [] }
        let (old, new) = (pair.base.analysis, pair.head.analysis)
        let former = change.former ?? change.address
        let before = old.index.number(of: former).map { old.users(of: $0) } ?? []
        let after = new.index.number(of: change.address).map { new.users(of: $0) } ?? []
        let addresses = Set(before.map { comparer.renames[$0] ?? $0 } + after).sorted()
        let rows = addresses.compactMap(row)
        return objectives(of: change, rows) + kept(rows) + slack(rows) + paths(rows, of: change) + data(rows)
            + losses(of: change)
    }

    private func consequence(
        _ code: String, _ direction: Direction, key: String? = nil, _ values: [ChangeSet.NamedValue],
        _ entities: [EntityAddress]
    ) -> Consequence {
        Consequence(code, direction, .init(key ?? code, values), entities, in: ChangeWording(pair))
    }

    /// An activity in both versions.
    private struct Row {
        let address: EntityAddress
        let old: RecoveryFigures
        let new: RecoveryFigures
        let mtpd: TimeSpan?
        let formerMTPD: TimeSpan?
    }

    private func row(_ address: EntityAddress) -> Row? {
        let (old, new) = (pair.base.analysis, pair.head.analysis)
        let former = comparer.former(address)
        guard let before = old.index.number(of: former), let after = new.index.number(of: address),
            let one = old.recovery.figures(of: before), let other = new.recovery.figures(of: after)
        else { return nil }
        return Row(
            address: address, old: one, new: other, mtpd: new.index.activity(address)?.mtpd?.value,
            formerMTPD: old.index.activity(former)?.mtpd?.value)
    }

    /// Whether the RTO of what changed still fits into the MTPD of all that needs it.
    private func objectives(of change: EntityChange, _ rows: [Row]) -> [Consequence] {
        let former = change.former ?? change.address
        let before = pair.base.analysis.objective(of: former)
        let after = pair.head.analysis.objective(of: change.address)
        return rows.compactMap { row in
            func isLate(_ rto: TimeSpan?, _ mtpd: TimeSpan?) -> Bool {
                if let rto, let mtpd { rto > mtpd } else { false }
            }
            let own = row.address == change.address ? "own-" : ""
            let entity = ChangeSet.NamedValue("entity", .entity(row.address))
            switch (isLate(before, row.formerMTPD), isLate(after, row.mtpd)) {
            case (false, true):
                let values = row.mtpd.map { [entity, .init("time", .duration($0))] } ?? [entity]
                return consequence("rto-after-mtpd", .weaker, key: "rto-after-\(own)mtpd", values, [row.address])
            case (true, false):
                return consequence("rto-within-mtpd", .stronger, key: "rto-within-\(own)mtpd", [entity], [row.address])
            default: return nil
            }
        }
    }

    /// Activities that can or cannot keep their RTO any more.
    private func kept(_ rows: [Row]) -> [Consequence] {
        func isKept(_ figures: RecoveryFigures) -> Bool? { figures.slack.map { $0 >= .zero } }
        let broken = rows.filter { isKept($0.new) == false && isKept($0.old) != false }
        let mended = rows.filter { isKept($0.new) == true && isKept($0.old) == false }
        return broken.map { row in
            let values: [ChangeSet.NamedValue?] = [
                .init("entity", .entity(row.address)), row.new.earliest.map { .init("time", .length($0)) },
                row.new.rto.map { .init("rto", .duration($0)) },
            ]
            return consequence("rto-not-kept", .weaker, values.compactMap { $0 }, [row.address])
        }
            + mended.map {
                consequence("rto-kept", .stronger, [.init("entity", .entity($0.address))], [$0.address])
            }
    }

    /// Activities that have less or more time to spare.
    private func slack(_ rows: [Row]) -> [Consequence] {
        func both(_ row: Row) -> (old: TimeSpan, new: TimeSpan)? {
            // Where an activity's own RTO was moved, the time to spare moves with it and says nothing.
            guard row.old.rto == row.new.rto, let old = row.old.slack, let new = row.new.slack, new >= .zero,
                old >= .zero, old != new
            else { return nil }
            return (old, new)
        }
        let less = rows.filter { both($0).map { $0.new < $0.old } ?? false }
        let more = rows.filter { both($0).map { $0.new > $0.old } ?? false }
        func told(_ rows: [Row], _ code: String, _ direction: Direction) -> [Consequence] {
            guard !rows.isEmpty else { return [] }
            let list = rows.prefix(3).map { row in
                ChangeSet.Value.pair(
                    .entity(row.address),
                    .path([.length(row.old.slack ?? .zero), .length(row.new.slack ?? .zero)]))
            }
            let values: [ChangeSet.NamedValue] = [
                .init("n", .number(rows.count)), .init("list", .list(rows.count > 3 ? list + [.plain("…")] : list)),
            ]
            let key = code + (rows.count == 1 ? "-one" : "-other")
            return [consequence(code, direction, key: key, values, rows.map(\.address))]
        }
        return told(less, "slack-lost", .weaker) + told(more, "slack-gained", .stronger)
    }

    /// Activities that wait for something else than before.
    private func paths(_ rows: [Row], of change: EntityChange) -> [Consequence] {
        rows.compactMap { row in
            let (old, new) = (pair.base.analysis, pair.head.analysis)
            let before = old.recovery.bindingPath(of: row.old.number).map { old.index.address(of: $0.number) }
            let after = new.recovery.bindingPath(of: row.new.number).map { new.index.address(of: $0.number) }
            guard before.map({ comparer.renames[$0] ?? $0 }) != after, after.count > 1 else { return nil }
            let values: [ChangeSet.NamedValue] = [
                .init("path", .path(after.map { .entity($0) })),
                .init("time", row.new.earliest.map { .length($0) } ?? .plain("?")),
            ]
            return consequence("binding-path", .neutral, values, after)
        }
    }

    /// Activities that may now lose more data than their RPO allows.
    private func data(_ rows: [Row]) -> [Consequence] {
        rows.compactMap { row in
            func isKept(_ figures: RecoveryFigures) -> Bool? { figures.rpoSlack.map { $0 >= .zero } }
            switch (isKept(row.old), isKept(row.new)) {
            case (true, false), (nil, false):
                let values: [ChangeSet.NamedValue?] = [
                    .init("entity", .entity(row.address)), row.new.worstLoss.map { .init("time", .length($0)) },
                    row.new.rpo.map { .init("rpo", .duration($0)) },
                ]
                return consequence("rpo-not-kept", .weaker, values.compactMap { $0 }, [row.address])
            case (false, true):
                return consequence("rpo-kept", .stronger, [.init("entity", .entity(row.address))], [row.address])
            default: return nil
            }
        }
    }

    /// Things whose loss stops more or fewer activities, since the entity needs them now or no longer.
    private func losses(of change: EntityChange) -> [Consequence] {
        guard change.fields.contains(where: { $0.key.hasPrefix("depends-on") }) else { return [] }
        let (old, new) = (pair.base.analysis, pair.head.analysis)
        let before = old.needs(of: change.former ?? change.address).map { comparer.renames[$0] ?? $0 }
        let after = new.needs(of: change.address)
        return Set(before).symmetricDifference(after).sorted().compactMap { address in
            let one = old.stopped(by: comparer.former(address))
            let other = new.stopped(by: address)
            guard one != other else { return nil }
            let values: [ChangeSet.NamedValue] = [
                .init("entity", .entity(address)), .init("n", .number(other)), .init("old", .number(one)),
            ]
            let key = other == 1 ? "loss-one" : "loss-other"
            return consequence("loss", other > one ? .weaker : .stronger, key: key, values, [address])
        }
    }
}

extension ContinuityAnalysis {
    /// The activities that cannot do without an entity, itself among them where it is one.
    fileprivate func users(of number: EntityNumber) -> [EntityAddress] {
        var seen: Set<EntityNumber> = [number]
        var open = [number]
        while let next = open.popLast() {
            for user in recovery.dependants(of: next) where user.kind != .soft {
                if seen.insert(user.other).inserted { open.append(user.other) }
            }
        }
        return seen.filter { index.place(of: $0).kind == .activity }.map(index.address)
    }

    /// What an entity depends on.
    fileprivate func needs(of address: EntityAddress) -> [EntityAddress] {
        guard let number = index.number(of: address) else { return [] }
        return recovery.dependencies(of: number).map { index.address(of: $0.other) }
    }

    /// The declared RTO of an activity or asset.
    fileprivate func objective(of address: EntityAddress) -> TimeSpan? {
        index.number(of: address).flatMap { recovery.figures(of: $0)?.rto }
    }

    /// The number of activities that stop where the entity is lost.
    fileprivate func stopped(by address: EntityAddress) -> Int {
        guard let number = index.number(of: address), let impact = lossImpact(of: number) else { return 0 }
        return impact.activities.count { activity in
            if case .stops = activity.effect { true } else { false }
        }
    }
}
