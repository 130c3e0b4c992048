internal import Analysis
internal import ContinuityModel
internal import PlanSource

/// Holds the entities of two versions against each other.
struct EntityComparer {
    let pair: VersionPair
    private let base: [EntityAddress: EntityRecord]
    private let head: [EntityAddress: EntityRecord]
    /// New addresses by old ones, of what was renamed or moved.
    let renames: [EntityAddress: EntityAddress]
    private let formerNames: [EntityAddress: EntityAddress]
    /// The addresses that only one version has.
    let unshared: [EntityAddress]

    init(_ pair: VersionPair) {
        self.pair = pair
        let units = Set(pair.changedPaths.compactMap(SourceUnit.id))
        let changedShared = pair.changedPaths.contains { !$0.hasPrefix("units/") }
        base = RecordCollector(version: pair.base, units: units, changedShared: changedShared).records()
        head = RecordCollector(version: pair.head, units: units, changedShared: changedShared).records()
        let gone = base.values.filter { [head] in head[$0.address] == nil }.sorted { $0.address < $1.address }
        let new = head.values.filter { [base] in base[$0.address] == nil }.sorted { $0.address < $1.address }
        unshared = (gone + new).map(\.address)
        renames = RenameFinder(gone: gone, new: new).renames()
        formerNames = Dictionary(renames.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The address of an entity in the base.
    func former(_ address: EntityAddress) -> EntityAddress { formerNames[address] ?? address }

    /// What happened to each entity, in the order of addresses.
    func changes() -> [EntityChange] {
        let gone = base.keys.filter { head[$0] == nil && renames[$0] == nil }
        return (Array(head.keys) + gone).sorted().compactMap(change)
    }

    /// The narratives that changed, in the order of addresses.
    func narratives() -> [NarrativeChange] {
        head.keys.sorted().flatMap { address -> [NarrativeChange] in
            guard let new = head[address] else { return [] }
            let old = base[former(address)]?.narratives ?? []
            return old.isEmpty && base[former(address)] == nil
                ? [] : NarrativeDiffer.changes(of: address, old, new.narratives)
        }
    }

    private func change(_ address: EntityAddress) -> EntityChange? {
        let old = base[former(address)]
        guard let new = head[address] else { return old.map { whole($0, .removed) } }
        guard let old else { return whole(new, .added) }
        let fields = fields(of: old, new)
        let kind: EntityChange.Kind
        switch (old.address == address, old.address.unit == address.unit) {
        case (true, _): kind = .changed
        // With its unit an entity gets a new address and stays what it was.
        case (false, false) where movesWithUnit(old.address, to: address):
            kind = old.address.id == address.id ? .changed : .renamed
        case (false, true): kind = .renamed
        case (false, false): kind = .moved
        }
        guard !fields.isEmpty || kind != .changed else { return nil }
        return EntityChange(
            kind: kind, address: address, former: old.address == address ? nil : old.address, title: new.title,
            fields: fields)
    }

    private func movesWithUnit(_ old: EntityAddress, to new: EntityAddress) -> Bool {
        guard let before = old.unit, let after = new.unit else { return false }
        return renames[EntityAddress(.unit, id: before)]?.id == after
    }

    private func fields(of old: EntityRecord, _ new: EntityRecord) -> [FieldChange] {
        let language = pair.head.plans.settings.defaultLanguage
        let before = old.facts.map { Fact(key: $0.key, value: $0.value.renamed(renames)) }
        let differences = FactDiffer(language: language).differences(before, new.facts)
        guard !differences.isEmpty else { return [] }
        let judge = DirectionJudge(
            address: new.address, matrix: matrix(of: new.address),
            hasNewMeasure: differences.contains { $0.addsMeasure })
        let wording = ValueWording(unit: new.address.home, language: language)
        let told = ValueWording(unit: wording.unit, language: language, titles: ChangeWording(pair))
        let changes = differences.map { difference in
            let (direction, remark) = judge.judge(difference)
            let sentence = told.sentence(difference)
            return FieldChange(
                key: difference.path, item: difference.items.first.map(wording.name),
                old: difference.old.map(wording.text), new: difference.new.map(wording.text), direction: direction,
                phrase: remark.map { sentence + Phrase(stringLiteral: " (\($0.text))") } ?? sentence,
                difference: difference, remark: remark)
        }
        return Direction.allCases.flatMap { direction in changes.filter { $0.direction == direction } }
    }

    private func matrix(of address: EntityAddress) -> PriorityMatrix? {
        guard let unit = address.unit, let position = pair.head.analysis.index.unitPosition(unit) else { return nil }
        return pair.head.analysis.matrices.matrix(of: pair.head.plans.units[position].plan)
    }

    /// An entity that is new or gone, with the fields that say most about it.
    private func whole(_ record: EntityRecord, _ kind: EntityChange.Kind) -> EntityChange {
        let language = pair.head.plans.settings.defaultLanguage
        let wording = ValueWording(unit: record.address.home, language: language)
        let telling: Set<String> = [
            "owner", "holder", "mtpd", "rto", "rpo", "likelihood", "impact", "lead", "kind", "scenario", "every",
            "last",
            "risks", "affects", "audience", "within",
        ]
        let told = ValueWording(unit: wording.unit, language: language, titles: ChangeWording(pair))
        let fields = record.facts.filter { telling.contains($0.key) && record.address.kind != .page }.map { fact in
            let text = wording.text(fact.value)
            return FieldChange(
                key: fact.key, item: nil, old: kind == .removed ? text : nil, new: kind == .removed ? nil : text,
                direction: .neutral, phrase: "\(own: ValueWording.label(fact.key)) \(told.text(fact.value))",
                difference: FactDifference(
                    keys: [fact.key], items: [], change: kind == .removed ? .removed(fact.value) : .set(fact.value)),
                remark: nil)
        }
        return EntityChange(kind: kind, address: record.address, former: nil, title: record.title, fields: fields)
    }
}

extension FactDifference {
    /// The value before; nil for nothing.
    fileprivate var old: FactValue? {
        switch change {
        case .removed(let old), .changed(let old, _): old
        case .translated(_, let old, _): old.map { .text([$0]) }
        case .reordered(let old, _): .list(old)
        case .set: nil
        }
    }

    /// The value now; nil for nothing.
    fileprivate var new: FactValue? {
        switch change {
        case .set(let new), .changed(_, let new): new
        case .translated(_, _, let new): new.map { .text([$0]) }
        case .reordered(_, let new): .list(new)
        case .removed: nil
        }
    }

    fileprivate var addsMeasure: Bool {
        guard keys == ["mitigations"], case .set = change else { return false }
        return true
    }
}
