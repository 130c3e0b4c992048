/// What one request may cost.
package struct ServerLimits: Sendable {
    /// Bytes of a body.
    package var body = 1 << 20
    /// Bytes of all header fields.
    package var headers = 16 << 10
    /// Seconds in which a request must be there whole, and again in which it must be answered.
    package var seconds = 10
    /// Connections at one time.
    package var connections = 256

    package init() {}
}
