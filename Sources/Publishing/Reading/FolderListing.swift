/// Every file below a folder, in an order that depends on nothing but the names.
package struct FolderListing: Hashable, Sendable {
    /// How far a listing goes before it takes the folder for a mistake.
    package struct Limits: Sendable {
        /// Folders below the listed one; 1 lists only its own files.
        package let depth: Int
        /// Files in all.
        package let files: Int

        package init(depth: Int = 32, files: Int = 1_000_000) {
            self.depth = depth
            self.files = files
        }
    }

    /// Something that is there but not listed, for a finding.
    package struct Skipped: Hashable, Sendable {
        /// Why an entry is left out.
        package enum Reason: Sendable {
            /// Links are not followed: one in a pull request could publish any file of the build machine.
            case symbolicLink
            /// A pipe, a socket or a device.
            case notAFile
            /// The name is not UTF-8, so no route can be made of it.
            case nameNotUTF8
        }

        /// Relative to the listed folder; what is not UTF-8 shows as replacement characters.
        package let path: String
        /// Why it is left out.
        package let reason: Reason
    }

    /// Paths relative to the listed folder, parts joined by `/`, sorted by their UTF-8 bytes.
    package let files: [String]
    /// What an author might miss in `files`; dotfiles are left out silently and are not here.
    package let skipped: [Skipped]

    /// Lists a folder and everything below it. The folder itself may be a symbolic link.
    package static func read(_ path: String, limits: Limits = Limits()) throws(DiskError) -> FolderListing {
        var walk = Walk(root: try OpenFolder(path), limits: limits)
        try walk.visit(.root, depth: 1)
        return FolderListing(
            files: walk.files.sorted().map(\.description),
            skipped: walk.skipped.sorted { $0.path < $1.path }.map { Skipped(path: "\($0.path)", reason: $0.reason) })
    }
}

/// A listing under way.
private struct Walk {
    let root: OpenFolder
    let limits: FolderListing.Limits
    var files: [DiskPath] = []
    var skipped: [(path: DiskPath, reason: FolderListing.Skipped.Reason)] = []

    init(root: OpenFolder, limits: FolderListing.Limits) {
        self.root = root
        self.limits = limits
    }

    mutating func visit(_ folder: DiskPath, depth: Int) throws(DiskError) {
        guard depth <= limits.depth else { throw .tooDeep(path: root.shown(folder), limit: limits.depth) }
        for entry in try root.entries(of: folder) where !entry.path.isHidden {
            guard entry.path.isUTF8 else {
                skipped.append((entry.path, .nameNotUTF8))
                continue
            }
            switch entry.kind {
            case .folder: try visit(entry.path, depth: depth + 1)
            case .file: files.append(entry.path)
            case .link: skipped.append((entry.path, .symbolicLink))
            case .other: skipped.append((entry.path, .notAFile))
            }
            guard files.count <= limits.files else { throw .tooMany(path: root.path, limit: limits.files) }
        }
    }
}

extension DiskPath {
    /// Whether the last part starts with a dot, as editors' and git's own files do.
    fileprivate var isHidden: Bool {
        let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? bytes.startIndex
        return start < bytes.endIndex && bytes[start] == UInt8(ascii: ".")
    }

    fileprivate var isUTF8: Bool {
        String(validating: bytes, as: UTF8.self) != nil
    }
}
