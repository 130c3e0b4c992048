package import Diagnostics

/// A node of a YAML document with its place. Scalars stay text: what they mean is for the schema to say.
package struct YAMLNode: Sendable {
    /// What a node is.
    package enum Content: Sendable {
        /// A scalar; `isPlain` tells that it was written without quotes.
        case scalar(text: String, isPlain: Bool)
        case sequence([YAMLNode])
        case mapping([YAMLEntry])
    }

    /// What the node is.
    package let content: Content
    /// The stretch of source that it covers.
    package let location: SourceLocation

    package init(_ content: Content, at location: SourceLocation) {
        self.content = content
        self.location = location
    }

    /// Whether nothing was written: `key:`; `key: ~` and `key: null` count as nothing too, but the reader reports them.
    package var isAbsent: Bool {
        guard case .scalar(let text, isPlain: true) = content else { return false }
        return text.isEmpty || text == "~" || text == "null"
    }

    /// Whether there is nothing to read: no value, or a list without items.
    var isEmpty: Bool {
        if case .sequence(let items) = content { return items.isEmpty }
        return isAbsent
    }
}

/// A key and its value.
package struct YAMLEntry: Sendable {
    /// The key as written.
    package let key: String
    /// Where the key stands.
    package let keyLocation: SourceLocation
    /// The value.
    package let value: YAMLNode

    package init(key: String, keyLocation: SourceLocation, value: YAMLNode) {
        self.key = key
        self.keyLocation = keyLocation
        self.value = value
    }
}
