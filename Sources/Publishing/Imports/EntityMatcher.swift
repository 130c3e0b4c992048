internal import Analysis
internal import ContinuityModel
internal import Diagnostics

/// Finds the entity that a cell means: a reference, an identifier, a title in any language, or for roles who holds them.
struct EntityMatcher {
    /// What a cell means.
    enum Match {
        case one(String)
        case several([String])
        case nothing(near: String?)
    }

    private let index: EntityIndex
    private let unit: Int
    private let kinds: [EntityKind]
    private var notations: [String: [String]] = [:]

    init(_ index: EntityIndex, unit: Int, kinds: [EntityKind]) {
        self.index = index
        self.unit = unit
        self.kinds = kinds
        for number in index.numbers {
            let place = index.place(of: number)
            guard kinds.contains(place.kind), place.unit == nil || place.unit == unit else { continue }
            add(number, place)
        }
    }

    private mutating func add(_ number: EntityNumber, _ place: EntityPlace) {
        let id = index.address(of: number).id
        let notation = "\(place.kind.rawValue):\(id)"
        var names = [id] + (index.title(of: number)?.translations.map(\.text) ?? [])
        if place.kind == .role, let holder = index.role(index.address(of: number))?.holder {
            names += holder.translations.map(\.text)
        }
        for name in Set(names.map(LooseText.key)) where !name.isEmpty {
            if notations[name]?.contains(notation) != true { notations[name, default: []].append(notation) }
        }
    }

    /// What `text` means.
    func match(_ text: String) -> Match {
        if let parsed = Reference.parse(text), kinds.contains(parsed.kind) {
            let place = SourceLocation(file: FileID(0), line: 1, column: 1)
            let reference = Reference(parsed.kind, unit: parsed.unit, id: parsed.id, at: place)
            if index.number(reference, in: unit) != nil { return .one(reference.notation) }
        }
        let name = LooseText.key(text.split(separator: ":").last.map(String.init) ?? text)
        switch notations[name] {
        case let found? where found.count == 1: return .one(found[0])
        case let found?: return .several(found.sorted())
        case nil: return .nothing(near: NearMiss.of(name, among: notations.keys).flatMap { notations[$0]?.min() })
        }
    }
}
