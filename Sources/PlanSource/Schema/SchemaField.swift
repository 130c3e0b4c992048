package import ContinuityModel

/// One field of an entity: a single declaration that decoding, messages, the JSON Schema, the reference page and the
/// comparison of two versions share.
package struct SchemaField<Root>: Sendable {
    /// How the field looks to authors.
    let description: EntityDescription.Field
    /// Reads a node into the entity.
    let decode: @Sendable (YAMLNode, inout Root, inout Decoding) -> Void
    /// What the entity says under the key; nil for nothing.
    let value: @Sendable (Root) -> FactValue?

    private init(
        _ key: String, _ type: SchemaType, required: Bool, aliases: [String], _ summary: String,
        value: @escaping @Sendable (Root) -> FactValue?,
        decode: @escaping @Sendable (YAMLNode, inout Root, inout Decoding) -> Void
    ) {
        description = .init(key: key, aliases: aliases, summary: summary, isRequired: required, type: type)
        self.decode = decode
        self.value = value
    }

    /// A field of a type that knows how it is written.
    package static func value<Value: SchemaValue>(
        _ key: String, _ path: any WritableKeyPath<Root, Value?> & Sendable, required: Bool = false,
        aliases: [String] = [], _ summary: String
    ) -> Self {
        Self(key, Value.schemaType, required: required, aliases: aliases, summary) {
            $0[keyPath: path]?.fact
        } decode: { node, root, decoding in
            root[keyPath: path] = Value.decode(node, &decoding)
        }
    }

    /// A nested entity that always exists, filled in where it is written.
    package static func part<Value: SchemaValue>(
        _ key: String, _ path: any WritableKeyPath<Root, Value> & Sendable, required: Bool = false, _ summary: String
    ) -> Self {
        Self(key, Value.schemaType, required: required, aliases: [], summary) {
            $0[keyPath: path].fact
        } decode: { node, root, decoding in
            if let value = Value.decode(node, &decoding) { root[keyPath: path] = value }
        }
    }

    /// A list of values; a single value stands for a list of one.
    package static func list<Value: SchemaValue>(
        _ key: String, _ path: any WritableKeyPath<Root, [Value]> & Sendable, required: Bool = false, _ summary: String
    ) -> Self {
        Self(key, .list(Value.schemaType), required: required, aliases: [], summary) {
            .list($0[keyPath: path].map(\.fact))
        } decode: { node, root, decoding in
            root[keyPath: path] = decoding.items(of: node).compactMap { Value.decode($0, &decoding) }
        }
    }

    /// A reference to one of `kinds`.
    package static func reference(
        _ key: String, _ path: any WritableKeyPath<Root, Reference?> & Sendable, to kinds: [EntityKind],
        required: Bool = false, _ summary: String
    ) -> Self {
        Self(key, .reference(kinds), required: required, aliases: [], summary) {
            $0[keyPath: path]?.fact
        } decode: { node, root, decoding in
            root[keyPath: path] = ReferenceDecoder.decode(node, kinds: kinds, &decoding)
        }
    }

    /// References to any of `kinds`.
    package static func references(
        _ key: String, _ path: any WritableKeyPath<Root, [Reference]> & Sendable, to kinds: [EntityKind],
        required: Bool = false, _ summary: String
    ) -> Self {
        Self(key, .list(.reference(kinds)), required: required, aliases: [], summary) {
            .list($0[keyPath: path].map(\.fact))
        } decode: { node, root, decoding in
            root[keyPath: path] = decoding.items(of: node).compactMap {
                ReferenceDecoder.decode($0, kinds: kinds, &decoding)
            }
        }
    }

    /// A text that no language changes, in the form that `format` names.
    package static func string(
        _ key: String, _ path: any WritableKeyPath<Root, Located<String>?> & Sendable, _ format: StringFormat,
        required: Bool = false, _ summary: String
    ) -> Self {
        Self(key, format.schemaType, required: required, aliases: [], summary) {
            $0[keyPath: path].map { .line($0.value) }
        } decode: { node, root, decoding in
            root[keyPath: path] = format.decode(node, &decoding)
        }
    }

    /// Texts that no language changes.
    package static func strings(
        _ key: String, _ path: any WritableKeyPath<Root, [Located<String>]> & Sendable, _ format: StringFormat,
        required: Bool = false, _ summary: String
    ) -> Self {
        Self(key, .list(format.schemaType), required: required, aliases: [], summary) {
            .list($0[keyPath: path].map { .line($0.value) })
        } decode: { node, root, decoding in
            root[keyPath: path] = decoding.items(of: node).compactMap { format.decode($0, &decoding) }
        }
    }

    /// A whole number of per cent, 0 to 100.
    package static func percent(
        _ key: String, _ path: any WritableKeyPath<Root, Located<Int>?> & Sendable, required: Bool = false,
        _ summary: String
    ) -> Self {
        Self(key, .percent, required: required, aliases: [], summary) {
            $0[keyPath: path].map { .percent($0.value) }
        } decode: { node, root, decoding in
            root[keyPath: path] = PercentDecoder.decode(node, &decoding)
        }
    }
}
