package import ContinuityModel
internal import Diagnostics

/// Tells without parsing whether a narrative may link to one of a few things.
///
/// It looks at every `[[…]]` and at every path that ends in `.md`, wherever they stand: one too many costs a parse, one
/// too few would hide a broken link.
package struct LinkScanner: Sendable {
    private let ids: Set<String>
    private let stems: Set<Substring>
    private let sources: SourcePaths

    /// - Parameters:
    ///   - entities: what may be linked to by name, and by the file that tells of it.
    ///   - files: the paths of narratives that may be linked to, in whatever language.
    package init(_ entities: [EntityAddress], files: [String], in sources: SourcePaths) {
        ids = Set(entities.map(\.id))
        stems = Set(entities.compactMap(Self.stem) + files.map(Self.stem))
        self.sources = sources
    }

    /// Whether the narrative may link to any of them.
    package func mayFind(in narrative: Narrative) -> Bool {
        guard !ids.isEmpty || !stems.isEmpty else { return false }
        var text = narrative.text
        return text.withUTF8 { bytes in
            bytes.indices.dropFirst().contains { index in
                switch (bytes[index - 1], bytes[index]) {
                case (UInt8(ascii: "["), UInt8(ascii: "[")): names(bytes[(index + 1)...])
                case (UInt8(ascii: "m"), UInt8(ascii: "d")): leads(bytes[...index], from: narrative)
                default: false
                }
            }
        }
    }

    /// Whether a reference that begins with the bytes names one of the entities.
    private func names(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let text = bytes.prefix { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: "\n") }
        return ids.contains(
            String(decoding: text.reversed().prefix { $0 != UInt8(ascii: ":") }.reversed(), as: UTF8.self))
    }

    /// Whether a path that ends with the bytes leads to one of the files.
    private func leads(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, from narrative: Narrative) -> Bool {
        let path = bytes.reversed().prefix { !Self.ends.contains($0) }.reversed()
        guard let full = sources.path(String(decoding: path, as: UTF8.self), from: narrative.file) else { return false }
        return full.hasSuffix(".md") && stems.contains(Self.stem(full))
    }

    /// What cannot be part of a path.
    private static let ends = Set(" \n\r\t()<>[]\"'".utf8)

    /// The path of a file without language and ending.
    private static func stem(_ path: String) -> Substring {
        let name = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
        return path[..<name] + path[name...].prefix { $0 != "." }
    }

    /// The path of the file that tells of an entity; nil where none does.
    private static func stem(_ address: EntityAddress) -> Substring? {
        switch (address.kind, address.unit) {
        case (.unit, _): "units/\(address.id)/plan"
        case (.scenario, let unit?): "units/\(unit)/scenarios/\(address.id)"
        case (.page, _): "pages/\(address.id)"
        default: nil
        }
    }
}
