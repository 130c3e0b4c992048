package import ContinuityModel

/// Every entity of a handbook by address, what references mean, and who refers to whom; built once.
///
/// A class, since whoever assembles a page passes it on: copying the plans in it would cost more than a small page.
package final class EntityIndex: Sendable {
    /// What was indexed.
    package let plans: PlanSet
    let directory: EntityDirectory
    /// References that lead nowhere, in source order of the walk.
    let unresolved: [UnresolvedReference]
    private let mentionTable: MentionTable

    package init(_ plans: PlanSet) {
        self.plans = plans
        directory = EntityDirectory(plans)
        var collector = ReferenceCollector(directory)
        collector.collect()
        unresolved = collector.unresolved
        mentionTable = MentionTable(collector.links, count: directory.places.count)
    }

    /// The number of entities that have an identifier of their own.
    package var count: Int { directory.places.count }

    /// Everything in the order of addresses: what all units share, then unit after unit.
    package var numbers: some RandomAccessCollection<EntityNumber> {
        (0..<count).lazy.map { EntityNumber($0) }
    }

    /// The address that a reference means when written in the unit at `unit` of `PlanSet.units`, or in a shared file (nil).
    package func resolve(_ reference: Reference, in unit: Int?) -> EntityAddress? {
        directory.resolve(reference, in: unit).map(directory.address)
    }

    /// The number that a reference means; the quick form of `resolve`.
    package func number(_ reference: Reference, in unit: Int?) -> EntityNumber? {
        directory.resolve(reference, in: unit)
    }

    /// The number of an address; nil where nothing has it.
    package func number(of address: EntityAddress) -> EntityNumber? { directory.number(of: address) }

    /// The number of the entity at a position of a list; nil where it has no identifier or repeats one.
    package func number(_ kind: EntityKind, unit: Int?, position: Int) -> EntityNumber? {
        directory.number(kind, unit: unit, position: position)
    }

    /// The address of a number.
    package func address(of number: EntityNumber) -> EntityAddress { directory.address(of: number) }

    /// Where an entity stands in the plans.
    package func place(of number: EntityNumber) -> EntityPlace { directory.places[number.index] }

    /// Where the entity of an address stands in the plans.
    package func place(of address: EntityAddress) -> EntityPlace? { number(of: address).map(place) }

    /// The position in `PlanSet.units` of the unit with the identifier.
    package func unitPosition(_ id: String) -> Int? { directory.unitPosition(id) }

    /// Who refers to the entity, and how: shared files first, then units in order, each in source order.
    package func mentions(of number: EntityNumber) -> ArraySlice<Mention> { mentionTable[number] }

    /// Who refers to the entity by one kind of relation.
    package func mentions(of number: EntityNumber, by relation: Relation) -> [Mention] {
        mentionTable[number].filter { $0.relation == relation }
    }

    /// The addresses of those that refer to the entity by one kind of relation, each once, in order.
    package func sources(of relation: Relation, to address: EntityAddress) -> [EntityAddress] {
        guard let number = number(of: address) else { return [] }
        return Set(mentions(of: number, by: relation).map(\.source)).sorted().map(directory.address)
    }
}
