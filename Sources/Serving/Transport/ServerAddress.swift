/// Where a server listens.
package struct ServerAddress: Hashable, Sendable {
    /// An address of this machine, or a name of it.
    package let host: String
    /// The port; 0 for any that is free.
    package let port: Int

    package init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    /// Whether only this machine can reach it.
    package var isLoopback: Bool {
        if ["localhost", "::1"].contains(bare) { return true }
        let parts = bare.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        return parts.count == 4 && parts.first == 127 && !parts.contains(nil)
    }

    /// Whether it means every address of this machine, which is no name that a request could be meant for.
    package var isWildcard: Bool { ["0.0.0.0", "::"].contains(bare) }

    /// The host as an address of the internet has it, with brackets around an address of IPv6.
    package var shown: String { bare.contains(":") ? "[\(bare)]" : bare }

    /// The host without brackets.
    var bare: String { host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host }
}
