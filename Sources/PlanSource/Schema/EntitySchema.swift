internal import ContinuityModel
package import Diagnostics

/// A type that is read from a map by its declared fields.
package protocol SchemaEntity: SchemaValue {
    /// The declaration: the one place that says what sources may write for this type.
    static var schema: EntitySchema<Self> { get }

    /// An entity without any field, declared at `location`.
    init(location: SourceLocation)
}

extension SchemaEntity {
    package static var schemaType: SchemaType { .entity(schema.description) }

    package static func decode(_ node: YAMLNode, _ decoding: inout Decoding) -> Self? {
        schema.decode(node, &decoding)
    }

    package var fact: FactValue { .entity(Self.schema.facts(of: self)) }
}

/// The declaration of an entity.
package struct EntitySchema<Root: SchemaEntity>: Sendable {
    /// How the entity looks to authors.
    package let description: EntityDescription
    private let fields: [SchemaField<Root>]
    private let indexByKey: [String: Int]
    /// The positions of the fields that must be written.
    private let required: [Int]
    /// The number of unknown keys of one map for which a suggestion is sought: no report shows more.
    private let mostSuggestions = 200

    package init(_ name: String, _ summary: String, _ fields: [SchemaField<Root>]) {
        self.fields = fields
        required = fields.indices.filter { fields[$0].description.isRequired }
        description = EntityDescription(name: name, summary: summary, fields: fields.map(\.description))
        var index: [String: Int] = [:]
        for (position, field) in fields.enumerated() {
            for key in [field.description.key] + field.description.aliases { index[key] = position }
        }
        indexByKey = index
    }

    /// Reads a map: every key that is not declared and every required one that is missing becomes a finding.
    package func decode(_ node: YAMLNode, _ decoding: inout Decoding) -> Root? {
        guard case .mapping(let entries) = node.content else {
            if !node.isAbsent || !description.fields.contains(where: \.isRequired) {
                decoding.report(
                    "wrong-shape", "\(node.shapeName) stands where the fields of \(description.title) belong",
                    at: node.location, help: "write its fields: \(keys(required: true))")
            }
            return nil
        }
        var root = Root(location: node.location)
        var seen = [Int?](repeating: nil, count: fields.count)
        var unknown: [YAMLEntry] = []
        for place in entries.indices {
            guard let index = indexByKey[entries[place].key] else {
                unknown.append(entries[place])
                continue
            }
            if let first = seen[index] {
                reportAlias(entries[place], of: entries[first], &decoding)
                continue
            }
            seen[index] = place
            if !entries[place].value.isAbsent { fields[index].decode(entries[place].value, &root, &decoding) }
        }
        let used = unknown.isEmpty ? [] : Set(entries.map(\.key))
        for (position, entry) in unknown.enumerated() {
            reportUnknown(entry, used: used, suggests: position < mostSuggestions, &decoding)
        }
        reportMissing(seen, unknown: unknown.prefix(mostSuggestions), in: entries, at: node.location, &decoding)
        return root
    }

    /// What the entity says, field by field in the order of the declaration; fields that say nothing are left out.
    package func facts(of root: Root) -> [Fact] {
        fields.compactMap { field in
            guard let value = field.value(root), !value.isEmpty else { return nil }
            return Fact(key: field.description.key, value: value)
        }
    }

    private func reportAlias(_ entry: YAMLEntry, of first: YAMLEntry, _ decoding: inout Decoding) {
        decoding.report(
            "duplicate-key", "key '\(entry.key)' means the same as '\(first.key)'", at: entry.keyLocation,
            notes: [.init("'\(first.key)' stands here", at: first.keyLocation)], help: "keep one of them")
    }

    private func reportUnknown(
        _ entry: YAMLEntry, used: Set<String>, suggests: Bool, _ decoding: inout Decoding
    ) {
        let suggestion = suggests ? suggestion(for: entry.key, used: used) : nil
        decoding.report(
            "unknown-key", "unknown key '\(entry.key)' in \(description.title)", at: entry.keyLocation,
            help: suggestion ?? "the fields are \(fields.map(\.description.key).joined(separator: ", "))")
    }

    /// The field that was meant: one that is not written yet before one that is, its own name before other ones.
    private func suggestion(for key: String, used: Set<String>) -> String? {
        let keys = fields.map(\.description.key)
        let names = keys + fields.flatMap(\.description.aliases)
        if let near = NearMiss.of(key, among: keys.filter { !used.contains($0) })
            ?? NearMiss.of(key, among: names.filter { !used.contains($0) })
        {
            return "did you mean '\(near)'?"
        }
        return NearMiss.of(key, among: names).map { "did you mean '\($0)'? it stands here too" }
    }

    private func reportMissing(
        _ seen: [Int?], unknown: ArraySlice<YAMLEntry>, in entries: [YAMLEntry], at location: SourceLocation,
        _ decoding: inout Decoding
    ) {
        for index in required {
            let (field, entry) = (fields[index], seen[index].map { entries[$0] })
            if let entry, !entry.value.isEmpty { continue }
            // A key that is nearly this one was reported already; saying that the field is missing too would be noise.
            if entry == nil, unknown.contains(where: { isMisspelling($0.key, of: field.description.key) }) { continue }
            let fault = entry == nil ? "missing" : "empty"
            decoding.report(
                "missing-field", "field '\(field.description.key)' is \(fault) in \(subject(entries))",
                at: entry?.keyLocation ?? location,
                help: "write \(field.description.key): \(field.description.type.example)")
        }
    }

    private func isMisspelling(_ key: String, of wanted: String) -> Bool {
        NearMiss.of(key, among: fields.map(\.description.key)) == wanted
    }

    private func subject(_ entries: [YAMLEntry]) -> String {
        guard case .scalar(let id, _)? = entries.first(where: { $0.key == "id" })?.value.content else {
            return description.title
        }
        return "\(description.name) '\(id)'"
    }

    private func keys(required: Bool) -> String {
        let wanted = fields.filter { $0.description.isRequired == required }.map(\.description.key)
        return (wanted.isEmpty ? fields.map(\.description.key) : wanted).joined(separator: ", ")
    }
}

extension EntityDescription {
    /// The name with its article.
    var title: String { name.withArticle }
}

extension EntityKind {
    /// The word with its article.
    var title: String { rawValue.withArticle }
}

extension String {
    /// `an activity`, `a unit`, `an mbco`: names of entities that begin with a vowel, or are spelt out as if they did.
    fileprivate var withArticle: String {
        let takesAn = self == "mbco" || first.map { "aeio".contains($0) } == true
        return (takesAn ? "an " : "a ") + self
    }
}

extension SchemaType {
    /// What an author might write, for help texts.
    var example: String {
        switch self {
        case .text, .line: "…"
        case .identifier: "some-id"
        case .rating: "high"
        case .duration: "2h"
        case .period: "6mo"
        case .date: "2026-03-31"
        case .percent: "70%"
        case .integer: "1"
        case .boolean: "true"
        case .enumeration(_, let words): words.first ?? "…"
        case .reference(let kinds): "\(kinds.first?.rawValue ?? "role"):some-id"
        case .deputy: "role:some-id"
        case .list(let element): "[\(element.example)]"
        case .entity(let entity):
            "{\(entity.fields.filter(\.isRequired).map { "\($0.key): …" }.joined(separator: ", "))}"
        }
    }
}
