/// What a YAML text may be at the most; a plan that a person writes stays far below.
enum YAMLLimits {
    /// Bytes of one document.
    static let bytes = 1 << 20
    /// Lists and maps within each other.
    static let depth = 24
    /// Scalars, sequences and mappings of one document.
    static let nodes = 100_000
}
