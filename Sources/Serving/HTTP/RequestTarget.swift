/// The target of a request, decoded once and for all.
package struct RequestTarget: Hashable, Sendable {
    /// The parts of the path, decoded; the last one is empty where the path ends in a slash.
    package let parts: [String]
    /// The names and values of the query, decoded, in their order.
    package let query: [QueryItem]
    /// The host that an absolute target names; nil in the usual form.
    package let authority: String?

    /// A name and a value of a query.
    package struct QueryItem: Hashable, Sendable {
        /// The name.
        package let name: String
        /// The value; empty where none is written.
        package let value: String
    }

    /// The longest target that is taken, in bytes.
    package static let longest = 4_096

    /// Decodes a target; one that a path on disk could be smuggled in by is no target of ours, though no file is ever
    /// looked up by it.
    package init(_ text: String) throws(Problem) {
        guard text.utf8.count <= Self.longest else {
            throw Problem(.uriTooLong, "the target is longer than \(Self.longest) bytes")
        }
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "#") }) else {
            throw Problem(.badRequest, "the target holds a character that has to be percent-encoded")
        }
        var rest = text[...]
        var authority: String?
        for scheme in ["http://", "https://"] where rest.lowercased().hasPrefix(scheme) {
            rest = rest.dropFirst(scheme.count)
            authority = String(rest.prefix { $0 != "/" && $0 != "?" })
            rest = rest.dropFirst(authority?.count ?? 0)
            if !rest.hasPrefix("/") { rest = "/" + rest }
        }
        guard rest.hasPrefix("/") else { throw Problem(.badRequest, "the target has no path") }
        let path = rest.prefix { $0 != "?" }
        parts = try Self.parts(path.dropFirst())
        query = try Self.query(rest.dropFirst(path.count + 1))
        self.authority = authority
    }

    /// The path without the slash at its beginning.
    package var path: String { parts.joined(separator: "/") }

    /// The values of a name of the query.
    package func values(_ name: String) -> [String] { query.filter { $0.name == name }.map(\.value) }

    private static func parts(_ path: Substring) throws(Problem) -> [String] {
        var parts: [String] = []
        for part in path.split(separator: "/", omittingEmptySubsequences: false) {
            let decoded = try decoded(part, plusIsBlank: false)
            let isPlain = decoded.utf8.allSatisfy { byte in
                byte >= 0x20 && byte != 0x7F && byte != UInt8(ascii: "/") && byte != UInt8(ascii: "\\")
            }
            guard isPlain, decoded != ".", decoded != ".." else {
                throw Problem(.badRequest, "the path holds a part that could lead out of the site")
            }
            parts.append(decoded)
        }
        return parts
    }

    private static func query(_ text: Substring) throws(Problem) -> [QueryItem] {
        var items: [QueryItem] = []
        for part in text.split(separator: "&") {
            let name = part.prefix { $0 != "=" }
            items.append(
                QueryItem(
                    name: try decoded(name, plusIsBlank: true),
                    value: try decoded(part.dropFirst(name.count + 1), plusIsBlank: true)))
        }
        return items
    }

    private static func decoded(_ text: Substring, plusIsBlank: Bool) throws(Problem) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "%"):
                guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
                    throw Problem(.badRequest, "a percent sign is not followed by two hexadecimal digits")
                }
                bytes.append(high << 4 | low)
            case UInt8(ascii: "+") where plusIsBlank: bytes.append(0x20)
            default: bytes.append(byte)
            }
        }
        guard let decoded = String(validating: bytes, as: UTF8.self) else {
            throw Problem(.badRequest, "the target is not UTF-8")
        }
        return decoded
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) }
    }
}
