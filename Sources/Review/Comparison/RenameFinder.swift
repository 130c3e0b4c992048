internal import ContinuityModel
internal import PlanSource

/// Recognises what was renamed or moved: what is gone and what is new, and says nearly the same.
struct RenameFinder {
    /// The records of the base that the head lacks.
    let gone: [EntityRecord]
    /// The records of the head that the base lacks.
    let new: [EntityRecord]

    /// The share of equal statements from which two entities count as one.
    static let threshold = 0.6

    /// Whether so much is gone and new that only entities of the same identifier are held against each other.
    private var isLarge: Bool { gone.count * new.count > 100_000 }

    /// New addresses by old ones: whole units first, then entity by entity.
    func renames() -> [EntityAddress: EntityAddress] {
        var renames: [EntityAddress: EntityAddress] = [:]
        for (old, new) in units() {
            renames[EntityAddress(.unit, id: old)] = EntityAddress(.unit, id: new)
            for record in gone where record.address.unit == old {
                let address = EntityAddress(record.address.kind, unit: new, id: record.address.id)
                if self.new.contains(where: { $0.address == address }) { renames[record.address] = address }
            }
        }
        let taken = Set(renames.values)
        var pairs: [(likeness: Double, old: EntityAddress, new: EntityAddress)] = []
        for record in gone where renames[record.address] == nil && record.address.kind != .unit {
            for other in new where other.address.kind == record.address.kind && !taken.contains(other.address) {
                if isLarge, other.address.id != record.address.id { continue }
                let likeness = FactLikeness.of(.entity(record.facts), .entity(other.facts))
                if likeness >= Self.threshold { pairs.append((likeness, record.address, other.address)) }
            }
        }
        pairs.sort { ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new) }
        var used = taken
        for pair in pairs where renames[pair.old] == nil && used.insert(pair.new).inserted {
            renames[pair.old] = pair.new
        }
        return renames
    }

    /// Pairs of a unit that is gone and a new one with mostly the same entities.
    private func units() -> [(old: String, new: String)] {
        let old = gone.filter { $0.address.kind == .unit }.map(\.address.id).sorted()
        var candidates = new.filter { $0.address.kind == .unit }.map(\.address.id).sorted()
        return old.compactMap { unit in
            let best = candidates.map { (likeness: likeness(unit, $0), unit: $0) }
                .max { ($0.likeness, $1.unit) < ($1.likeness, $0.unit) }
            guard let best, best.likeness >= Self.threshold else { return nil }
            candidates.removeAll { $0 == best.unit }
            return (unit, best.unit)
        }
    }

    /// The share of entities with the same kind and identifier, or likeness of the headers where there are none.
    private func likeness(_ old: String, _ new: String) -> Double {
        func names(_ records: [EntityRecord], _ unit: String) -> Set<String> {
            Set(records.filter { $0.address.unit == unit }.map { "\($0.address.kind.rawValue):\($0.address.id)" })
        }
        let (left, right) = (names(gone, old), names(self.new, new))
        guard !left.isEmpty || !right.isEmpty else { return 0 }
        return Double(2 * left.intersection(right).count) / Double(left.count + right.count)
    }
}

/// How much of what two values say is the same.
enum FactLikeness {
    /// The share of equal statements, 0 to 1 (Dice's coefficient over the leaves).
    static func of(_ left: FactValue, _ right: FactValue) -> Double {
        let (one, other) = (leaves(left, []), leaves(right, []))
        guard !one.isEmpty || !other.isEmpty else { return 1 }
        var counts: [Leaf: Int] = [:]
        for leaf in one { counts[leaf, default: 0] += 1 }
        let common = other.reduce(into: 0) { common, leaf in
            guard let count = counts[leaf], count > 0 else { return }
            counts[leaf] = count - 1
            common += 1
        }
        return Double(2 * common) / Double(one.count + other.count)
    }

    private struct Leaf: Hashable {
        let path: [String]
        let value: FactValue
    }

    private static func leaves(_ value: FactValue, _ path: [String]) -> [Leaf] {
        switch value {
        case .entity(let facts): facts.flatMap { leaves($0.value, path + [$0.key]) }
        case .list(let items): items.flatMap { leaves($0, path) }
        // Who belongs to which unit changes with a move, and says nothing about what the entity is.
        case .reference(_, let kind, let id): [Leaf(path: path, value: .reference(unit: nil, kind, id: id))]
        default: [Leaf(path: path, value: value)]
        }
    }
}
