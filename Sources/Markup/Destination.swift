/// What the destination of a link or picture turns out to be.
enum Destination {
    /// A path within the handbook and the part after `#`, both percent-decoded.
    case relative(path: String, fragment: String?)
    /// A URL with one of the schemes that are let through.
    case external(String)
    /// Anything that could run code, or that leaves the handbook in a way nobody checks.
    case refused(String)

    /// The schemes that are let through.
    private static let allowedSchemes: Set<String> = ["http", "https", "mailto", "tel"]

    /// Sorts a destination the way a browser would read it: leading blanks and blanks within the scheme do not count,
    /// nor does case, and a backslash is a slash.
    init(_ url: some Collection<UInt8>) {
        let written = String(decoding: url, as: UTF8.self)
        let read = url.filter { $0 > 0x20 && $0 != 0x7F }
        let delimiters = [
            UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "\\"),
        ]
        if let end = read.firstIndex(where: delimiters.contains), read[end] == UInt8(ascii: ":") {
            let scheme = String(decoding: read[..<end].map { Self.lowercased($0) }, as: UTF8.self)
            // Compared with the text as it is written, so that `java\tscript` is not tidied up into something allowed.
            let isAllowed = Self.allowedSchemes.contains(scheme) && url.starts(with: read[..<end])
            self = isAllowed ? .external(written) : .refused(written)
        } else if read.prefix(2).count == 2, read.prefix(2).allSatisfy({ $0 == 0x2F || $0 == 0x5C }) {
            self = .refused(written)
        } else {
            let hash = url.firstIndex(of: UInt8(ascii: "#"))
            self = .relative(
                path: PercentEncoding.decode(url[..<(hash ?? url.endIndex)]),
                fragment: hash.map { PercentEncoding.decode(url[url.index(after: $0)...]) })
        }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
