internal import Diagnostics

/// The paths of the content folder, for links that authors write from file to file.
package struct SourcePaths: Sendable {
    private let paths: [String]
    private let attachments: Set<String>?

    /// - Parameters:
    ///   - paths: the path of each file by its identifier.
    ///   - attachments: the paths of pictures and documents that are copied as they are.
    package init(_ paths: [String], attachments: some Sequence<String>) {
        self.paths = paths
        self.attachments = Set(attachments)
    }

    /// Files whose pictures and documents nobody has counted: whatever cannot be a source is taken for one.
    package init(_ paths: [String]) {
        self.paths = paths
        attachments = nil
    }

    /// The path that `link` means when it stands in `file`; nil where it leads out of the content folder.
    func path(_ link: String, from file: FileID) -> String? {
        guard Int(file.index) < paths.count, !link.hasPrefix("/") else { return nil }
        var parts = paths[Int(file.index)].split(separator: "/").dropLast()
        for part in link.split(separator: "/", omittingEmptySubsequences: false) {
            switch part {
            case ".", "": continue
            case "..":
                guard parts.popLast() != nil else { return nil }
            default: parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }

    /// The same files without the pictures and documents in some folders.
    func withoutAttachments(in folders: [String]) -> SourcePaths {
        guard let attachments else { return self }
        return SourcePaths(paths, attachments: attachments.filter { path in !folders.contains { path.hasPrefix($0) } })
    }

    /// Whether a picture or document has the path.
    func hasAttachment(_ path: String) -> Bool {
        attachments?.contains(path) ?? ![".md", ".yaml", ".yml"].contains { path.hasSuffix($0) }
    }
}
