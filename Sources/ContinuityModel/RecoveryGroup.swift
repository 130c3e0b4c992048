package import Diagnostics

/// Things that recover together, such as a cluster: they depend on each other, and none is back before all are.
package struct RecoveryGroup: Sendable {
    /// Its identifier.
    package var id: Located<String>?
    /// Its name.
    package var name: LocalizedText?
    /// The activities, systems, suppliers and sites that belong to it.
    package var members: [Reference] = []
    /// Whether their own times add up or run side by side; in sequence where absent.
    package var order: Located<RecoveryGroupOrder>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}
