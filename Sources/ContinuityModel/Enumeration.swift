/// A closed set of words that sources may use for a field; each word has a label per language in the theme's strings.
package protocol Enumeration: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// The first part of the key of its labels: `treatment` for `treatment.accept`.
    static var name: String { get }
}

extension Enumeration {
    /// The key of the label of this word.
    package var vocabularyKey: String { "\(Self.name).\(rawValue)" }
}
