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
    static func read(_ names: VersionNames, workers: Int) async throws(ReviewFailure) -> PairedFiles {
        let base = try origins(names.base, names.repository)
        let head = try origins(names.head, names.repository)
        let paths = Set(base.keys).union(head.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let workingTree = names.repository?.workingTree
        let loaded = await Parallel.map(count: paths.count, workers: workers) { index in
            PairLoader(path: paths[index], workingTree: workingTree).load(base[paths[index]], head[paths[index]])
        }
        let blobs = try contents(of: loaded, names.repository)
        var files: [PairedFile] = []
        for (path, pair) in zip(paths, loaded) {
            let (before, after) = (pair.base?.bytes(blobs), pair.head?.bytes(blobs))
            if let before, let after, before == after {
                files.append(PairedFile(path: path, bytes: before, isInBase: true, isInHead: true))
                continue
            }
            if let before { files.append(PairedFile(path: path, bytes: before, isInBase: true, isInHead: false)) }
            if let after { files.append(PairedFile(path: path, bytes: after, isInBase: false, isInHead: true)) }
        }
        return PairedFiles(files: files, findings: loaded.flatMap(\.findings))
    }

    /// Where the files of a version come from, by path.
    private static func origins(
        _ source: VersionSource, _ repository: GitRepository?
    ) throws(ReviewFailure) -> [String: FileOrigin] {
        var origins: [String: FileOrigin] = [:]
        switch source {
        case .commit(let commit, _):
            for entry in try repository?.files(of: commit) ?? [] where isSource(entry.path) {
                origins[entry.path] = .blob(entry.blob)
            }
        case .folder(let folder, _):
            let listing: FolderListing
            do { listing = try FolderListing.read(folder) } catch { throw .unreadable(error) }
            for path in listing.files where isSource(path) { origins[path] = .disk(folder + "/" + path) }
        }
        return origins
    }

    private static func isSource(_ path: String) -> Bool { SourceRole(path: path) != .attachment }

    /// The contents of every blob that is not on disk too, each read once.
    private static func contents(
        of pairs: [LoadedPair], _ repository: GitRepository?
    ) throws(ReviewFailure) -> [String: [UInt8]] {
        let blobs = Set(pairs.flatMap { [$0.base?.blob, $0.head?.blob] }.compactMap { $0 }).sorted()
        guard let repository, !blobs.isEmpty else { return [:] }
        let contents = try repository.contents(of: blobs)
        return Dictionary(uniqueKeysWithValues: zip(blobs, contents))
    }
}

/// Where a version has a file.
private enum FileOrigin: Sendable {
    /// In git, under the name of its content.
    case blob(String)
    /// On disk, at a path.
    case disk(String)
}

/// What is known of a file of one version once the disk was read.
private enum LoadedFile: Sendable {
    case bytes([UInt8])
    /// Only git has it.
    case blob(String)

    var blob: String? {
        if case .blob(let name) = self { name } else { nil }
    }

    func bytes(_ blobs: [String: [UInt8]]) -> [UInt8] {
        switch self {
        case .bytes(let bytes): bytes
        case .blob(let name): blobs[name] ?? []
        }
    }
}

/// A file of both versions once the disk was read.
private struct LoadedPair: Sendable {
    var base: LoadedFile?
    var head: LoadedFile?
    var findings: [Finding] = []
}

/// Reads a file of both versions from disk, as far as the disk has it: the hash of what lies there tells whether it is what a
/// commit holds, so that git need not unpack what a change left alone.
private struct PairLoader {
    let path: String
    /// The content folder in the working tree; nil where it has none.
    let workingTree: String?

    func load(_ base: FileOrigin?, _ head: FileOrigin?) -> LoadedPair {
        var pair = LoadedPair()
        pair.base = read(base, &pair.findings)
        pair.head = read(head, &pair.findings)
        let copy = pair.head?.read ?? pair.base?.read ?? copyInWorkingTree
        pair.base = pair.base.map { found($0, in: copy) }
        pair.head = pair.head.map { found($0, in: copy) }
        return pair
    }

    private func read(_ origin: FileOrigin?, _ findings: inout [Finding]) -> LoadedFile? {
        switch origin {
        case .blob(let name): return .blob(name)
        case .disk(let path):
            do throws(DiskError) {
                return .bytes(try DiskFile.read(path))
            } catch {
                findings.append(Finding(.error, "unreadable-file", error.description, at: nil))
                return nil
            }
        case nil: return nil
        }
    }

    private var copyInWorkingTree: [UInt8]? { workingTree.flatMap { try? DiskFile.read($0 + "/" + path) } }

    private func found(_ file: LoadedFile, in copy: [UInt8]?) -> LoadedFile {
        guard let name = file.blob, let copy, GitBlob(copy).has(name: name) else { return file }
        return .bytes(copy)
    }
}

extension LoadedFile {
    /// What was read from disk.
    fileprivate var read: [UInt8]? {
        if case .bytes(let bytes) = self { bytes } else { nil }
    }
}
