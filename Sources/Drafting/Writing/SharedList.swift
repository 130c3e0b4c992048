internal import Diagnostics
internal import PlanSource

/// A list that all units share, as it stands in a content folder, and what a new plan adds to it.
package struct SharedList {
    /// The path below the content folder.
    package let path: String
    private let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The list with those of the entries behind it whose identifiers it lacks; nil where it cannot be read as a list
    /// to which entries can be added.
    ///
    /// - Returns: the text and the number of entries that are new.
    package func adding(_ entries: [Draft.SharedEntry]) -> (text: String, count: Int)? {
        guard let known = Self.identifiers(of: bytes, path) else { return nil }
        let new = entries.filter { $0.path == path && !known.contains($0.id) }
        var text = String(decoding: bytes, as: UTF8.self)
        guard !new.isEmpty else { return (text, 0) }
        if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
        text += (known.isEmpty ? "" : "\n") + new.map(\.text).joined(separator: "\n")
        guard let all = Self.identifiers(of: Array(text.utf8), path), all.count == known.count + new.count else {
            return nil
        }
        return (text, new.count)
    }

    /// The identifiers of a list; nil where it cannot be read.
    private static func identifiers(of bytes: [UInt8], _ path: String) -> Set<String>? {
        let (root, findings) = YAMLReader.read(bytes, file: FileID(0))
        guard !findings.contains(where: { $0.severity == .error }) else { return nil }
        guard let root, !root.isAbsent else { return [] }
        guard case .sequence(let items) = root.content else { return nil }
        return Set(items.compactMap { $0.entries.text(of: "id") })
    }
}
