package import Diagnostics

/// A value together with the stretch of source text that it was read from.
package struct Located<Value> {
    /// The value as read.
    package var value: Value
    /// Where it stands in the source.
    package var location: SourceLocation

    package init(_ value: Value, at location: SourceLocation) {
        self.value = value
        self.location = location
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
