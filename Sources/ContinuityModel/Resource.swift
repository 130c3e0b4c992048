package import Diagnostics

/// People, equipment, money or supplies kept ready for a response.
package struct Resource: Sendable {
    /// Its identifier.
    package var id: Located<String>?
    /// What kind of means it is.
    package var kind: Located<ResourceKind>?
    /// Its name.
    package var name: LocalizedText?
    /// How much of it.
    package var quantity: LocalizedText?
    /// The role that keeps it ready.
    package var owner: Reference?
    /// The scenarios or activities that need it.
    package var purposes: [Reference] = []
    /// Whether a human has confirmed it; `confirmed` where absent.
    package var basis: Located<Basis>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}
