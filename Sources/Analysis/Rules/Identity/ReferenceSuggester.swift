import ContinuityModel
import Diagnostics

/// Finds what a reference that leads nowhere most likely meant.
struct ReferenceSuggester {
    private let index: EntityIndex
    /// Everything with an identifier that some lost reference names, in the order of addresses.
    private var namesakes: [String: [EntityNumber]] = [:]
    /// Near misses compare with every name of the kind; a handbook with thousands of lost references has another problem.
    private let isSmall: Bool

    init(_ index: EntityIndex) {
        self.index = index
        isSmall = index.unresolved.count <= 200
        for lost in index.unresolved { namesakes[lost.reference.id] = [] }
        for number in index.numbers {
            let id = index.directory.id(of: number)
            if namesakes[id] != nil { namesakes[id, default: []].append(number) }
        }
    }

    /// What to do, by the most likely cause: a wrong kind, a misspelling, a wrong unit.
    func suggestion(for lost: UnresolvedReference) -> String? {
        let reference = lost.reference
        if let named = reference.unit {
            if index.unitPosition(named) == nil {
                let units = index.plans.units.map(\.id)
                return NearMiss.of(named, among: units).map { "did you mean unit '\($0)'?" }
            }
            if !reference.kind.mayBelongToUnit { return "write '\(reference.kind.rawValue):\(reference.id)'" }
        }
        if let other = otherKind(lost) { return "'\(reference.id)' exists as '\(notation(other, lost))'" }
        if let spelling = nearMiss(lost) { return "did you mean '\(spelling)'?" }
        return elsewhere(lost).map { "'\(reference.id)' exists as '\(notation($0, lost))'" }
    }

    private func nearMiss(_ lost: UnresolvedReference) -> String? {
        guard isSmall else { return nil }
        let reference = lost.reference
        let home = reference.unit.map { index.unitPosition($0) } ?? lost.unit
        let own = home.map { EntityLists.identifiers(of: reference.kind, in: index.plans.units[$0].plan) } ?? []
        let shared = reference.unit == nil ? EntityLists.sharedIdentifiers(of: reference.kind, in: index.plans) : []
        let prefix = reference.unit.map { $0 + "/" } ?? ""
        return NearMiss.of(reference.id, among: (own + shared).compactMap { $0?.value })
            .map { "\(prefix)\(reference.kind.rawValue):\($0)" }
    }

    /// The same identifier under another kind within reach.
    private func otherKind(_ lost: UnresolvedReference) -> EntityNumber? {
        namesakes[lost.reference.id]?.first { number in
            let place = index.place(of: number)
            return place.kind != lost.reference.kind && (place.unit == nil || place.unit == lost.unit)
        }
    }

    /// The same identifier in another unit, of the same kind if there is one.
    private func elsewhere(_ lost: UnresolvedReference) -> EntityNumber? {
        let others = namesakes[lost.reference.id] ?? []
        return others.first { index.place(of: $0).kind == lost.reference.kind } ?? others.first
    }

    private func notation(_ number: EntityNumber, _ lost: UnresolvedReference) -> String {
        let address = index.address(of: number)
        return index.place(of: number).unit == lost.unit ? "\(address.kind.rawValue):\(address.id)" : address.notation
    }
}
