internal import Diagnostics

/// A secret that a request must show where the server can be reached from other machines.
package struct AccessToken: Sendable {
    private let bytes: [UInt8]

    /// The shortest secret that is taken, in characters.
    package static let shortest = 16

    /// Nil for one that is too short, or that cannot stand in a header.
    package init?(_ text: String) {
        guard text.utf8.count >= Self.shortest, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
        bytes = Array(text.utf8)
    }

    /// Whether the value of an `Authorization` header shows the secret: as a bearer token, or as the password that a
    /// browser asks its reader for.
    package func isShown(by header: String?) -> Bool {
        guard let header, let blank = header.firstIndex(of: " ") else { return false }
        let value = Array(header[blank...].trimmed.utf8)
        switch header[..<blank].lowercased() {
        case "bearer": return isEqual(value[...])
        case "basic":
            guard let decoded = Base64.decode(value), let colon = decoded.firstIndex(of: UInt8(ascii: ":")) else {
                return false
            }
            return isEqual(decoded[(colon + 1)...])
        default: return false
        }
    }

    /// Takes as long for a near miss as for any other text of the same length, so that nobody learns the secret letter
    /// by letter.
    private func isEqual(_ shown: ArraySlice<UInt8>) -> Bool {
        var difference = UInt8(shown.count == bytes.count ? 0 : 1)
        for (place, byte) in shown.enumerated() { difference |= byte ^ bytes[place % bytes.count] }
        return difference == 0
    }
}
