internal import Diagnostics
internal import PlanSource
internal import Publishing

/// One of the two versions of a comparison.
enum Side: Sendable {
    case base, head

    var other: Side { self == .base ? .head : .base }
}

/// A file of one version or of both: where both have the same bytes it is read, decoded and numbered once.
struct PairedFile: Sendable {
    /// The path below the content folder.
    let path: String
    let bytes: [UInt8]
    let isInBase: Bool
    let isInHead: Bool

    /// Whether the two versions agree on it.
    var isShared: Bool { isInBase && isInHead }

    func isIn(_ side: Side) -> Bool { side == .base ? isInBase : isInHead }
}

/// The files of two versions in one list, in the order of their paths, base before head.
struct PairedFiles {
    let files: [PairedFile]
    /// What a folder holds that could not be read.
    let findings: [Finding]

    /// Reads two versions; pictures and documents are left out, since they mean nothing to the analysis.
    static func read(_ names: VersionNames) throws(ReviewFailure) -> PairedFiles {
        var findings: [Finding] = []
        let base = try list(names.base, names.repository, &findings)
        let head = try list(names.head, names.repository, &findings)
        let loader = BlobLoader(try missing(base, head, names.repository))
        var files: [PairedFile] = []
        for path in Set(base.keys).union(head.keys).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            let (old, new) = (base[path], head[path])
            if let old, let new, old.isSameBlob(as: new) {
                files.append(PairedFile(path: path, bytes: loader.bytes(of: old), isInBase: true, isInHead: true))
                continue
            }
            let (before, after) = (old.map(loader.bytes), new.map(loader.bytes))
            if let before, let after, before == after {
                files.append(PairedFile(path: path, bytes: before, isInBase: true, isInHead: true))
                continue
            }
            if let before { files.append(PairedFile(path: path, bytes: before, isInBase: true, isInHead: false)) }
            if let after { files.append(PairedFile(path: path, bytes: after, isInBase: false, isInHead: true)) }
        }
        return PairedFiles(files: files, findings: findings)
    }

    /// The files of a version by path.
    private static func list(
        _ source: VersionSource, _ repository: GitRepository?, _ findings: inout [Finding]
    ) throws(ReviewFailure) -> [String: FileContent] {
        var contents: [String: FileContent] = [:]
        switch source {
        case .commit(let commit, _):
            for entry in try repository?.files(of: commit) ?? [] where isSource(entry.path) {
                contents[entry.path] = .blob(entry.blob)
            }
        case .folder(let folder, _):
            let listing: FolderListing
            do { listing = try FolderListing.read(folder) } catch { throw .unreadable(error) }
            for path in listing.files where isSource(path) {
                do throws(DiskError) {
                    contents[path] = .bytes(try DiskFile.read(folder + "/" + path))
                } catch {
                    findings.append(Finding(.error, "unreadable-file", error.description, at: nil))
                }
            }
        }
        return contents
    }

    private static func isSource(_ path: String) -> Bool { SourceRole(path: path) != .attachment }

    /// The contents of every blob that either version names, each read once.
    private static func missing(
        _ base: [String: FileContent], _ head: [String: FileContent], _ repository: GitRepository?
    ) throws(ReviewFailure) -> [String: [UInt8]] {
        let blobs = Set((base.values.map(\.blob) + head.values.map(\.blob)).compactMap { $0 }).sorted()
        guard let repository, !blobs.isEmpty else { return [:] }
        let contents = try repository.contents(of: blobs)
        return Dictionary(uniqueKeysWithValues: zip(blobs, contents))
    }
}

/// What a version says about one file.
private enum FileContent {
    case blob(String)
    case bytes([UInt8])

    var blob: String? {
        if case .blob(let name) = self { name } else { nil }
    }

    func isSameBlob(as other: FileContent) -> Bool { blob != nil && blob == other.blob }
}

/// Gives the bytes of files, whether they came from git or from disk.
private struct BlobLoader {
    private let blobs: [String: [UInt8]]

    init(_ blobs: [String: [UInt8]]) {
        self.blobs = blobs
    }

    func bytes(of content: FileContent) -> [UInt8] {
        switch content {
        case .blob(let name): blobs[name] ?? []
        case .bytes(let bytes): bytes
        }
    }
}
