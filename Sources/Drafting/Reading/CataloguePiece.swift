package import PlanSource

/// An entry of the catalogue: what will stand in a plan, as it is written there, and when it does.
package struct CataloguePiece: SchemaValue {
    /// The identifier; for a risk its hazard code, since there is one risk per hazard.
    package let id: String
    /// The fields of the plan entry, in the order of the catalogue.
    package var fields: [YAMLEntry]
    /// What the catalogue says of it.
    package var terms: PieceTerms

    package static var schemaType: SchemaType { .entity(PieceTerms.schema.description) }

    /// What it says is told by its name: nobody compares pieces field by field.
    package var fact: FactValue { .line(id) }

    package static func decode(_ node: YAMLNode, _ decoding: inout Decoding) -> CataloguePiece? {
        guard case .mapping(let entries) = node.content else {
            decoding.report(
                "wrong-shape", "a piece of the catalogue is a map", at: node.location, help: "write its fields")
            return nil
        }
        let ownKeys = Set(PieceTerms.schema.description.fields.map(\.key))
        let own = YAMLNode(.mapping(entries.filter { ownKeys.contains($0.key) }), at: node.location)
        let fields = entries.filter { !ownKeys.contains($0.key) }
        guard let id = fields.text(of: "hazard") ?? fields.text(of: "id") else {
            decoding.report(
                "missing-field", "a piece of the catalogue has no identifier", at: node.location, help: "write id: …")
            return nil
        }
        guard let terms = PieceTerms.decode(own, &decoding) else { return nil }
        return CataloguePiece(id: id, fields: fields, terms: terms)
    }

    /// The same piece where a later layer writes it again: field by field, a list in the place of a list.
    func overridden(by later: CataloguePiece) -> CataloguePiece {
        var piece = self
        piece.terms = terms.overridden(by: later.terms)
        piece.fields = fields.overridden(by: later.fields)
        return piece
    }
}

extension [YAMLEntry] {
    /// The value of a key.
    subscript(key: String) -> YAMLNode? { first { $0.key == key }?.value }

    /// The text of a key that holds a single value.
    func text(of key: String) -> String? { self[key]?.scalar }

    /// The items of a key that holds a list; a single value stands for a list of one.
    func items(of key: String) -> [YAMLNode] { self[key]?.items ?? [] }

    /// The entries with those of `later` in their places, and its new ones behind.
    func overridden(by later: [YAMLEntry]) -> [YAMLEntry] {
        map { entry in later.first { $0.key == entry.key } ?? entry }
            + later.filter { entry in !contains { $0.key == entry.key } }
    }

    /// The entries with a value for a key: in the place of the old one, else at the end.
    func setting(_ key: String, to value: YAMLNode) -> [YAMLEntry] {
        overridden(by: [YAMLEntry(key: key, keyLocation: value.location, value: value)])
    }
}

extension YAMLNode {
    /// The text of a single value.
    var scalar: String? {
        guard case .scalar(let text, _) = content else { return nil }
        return text
    }

    /// The items of a list; a single value stands for a list of one.
    var items: [YAMLNode] {
        guard case .sequence(let items) = content else { return [self] }
        return items
    }

    /// The entries of a map; none for anything else.
    var entries: [YAMLEntry] {
        guard case .mapping(let entries) = content else { return [] }
        return entries
    }

    /// A plain value in the place of this one.
    func plain(_ text: String) -> YAMLNode { YAMLNode(.scalar(text: text, isPlain: true), at: location) }
}
