internal import Diagnostics
internal import Glibc
internal import PlanSource

/// The files of a content folder, each decoded once, and again only when it changed.
struct PreviewSources: Sendable {
    /// What tells two states of a file apart without reading it.
    private struct Stamp: Equatable {
        let size: Int
        let inode: UInt
        /// Nanoseconds since the epoch; the disk's, and only ever compared.
        let modified: Int
    }

    /// One file.
    private struct Entry {
        let stamp: Stamp?
        let source: DecodedSource?
        let findings: [Finding]
    }

    /// The folder; a file that came after the first look stands behind the others, so that no number changes.
    private(set) var content: ContentFolder
    private let options: BuildOptions
    private var entries: [Entry]
    /// The places of the files in the order of their paths.
    private var order: [Int]
    private var places: [String: Int]

    /// Reads all files.
    static func read(_ options: BuildOptions) async throws(BuildFailure) -> PreviewSources {
        let content = try ContentFolder.read(options.content)
        let entries = await Parallel.map(count: content.paths.count, workers: options.workers) { index in
            Self.entry(index, content)
        }
        return PreviewSources(content, options, entries)
    }

    private init(_ content: ContentFolder, _ options: BuildOptions, _ entries: [Entry]) {
        self.content = content
        self.options = options
        self.entries = entries
        order = Array(content.paths.indices)
        places = Dictionary(zip(content.paths, content.paths.indices), uniquingKeysWith: { first, _ in first })
    }

    /// The decoded files in the order of their paths.
    var decoded: [DecodedSource] { order.compactMap { entries[$0].source } }

    /// What is wrong with the files, each by itself.
    var findings: [Finding] { DecodingStage.skippedFindings(content) + entries.flatMap(\.findings) }

    /// What the file at a place of the folder's list says.
    func source(_ place: Int) -> DecodedSource? { entries[place].source }

    /// What is wrong with the file at a place of the folder's list.
    func findings(_ place: Int) -> [Finding] { entries[place].findings }

    /// Whether one of the files is a picture or document, which pages show as it is.
    func hasAttachment(_ files: Set<FileID>) -> Bool {
        files.contains { SourceRole(path: content.paths[Int($0.index)]) == .attachment }
    }

    /// Reads the named files again and gives those that were others before; nil where one of them is not known, so that
    /// the folder has to be looked through.
    mutating func refresh(_ paths: Set<String>) -> Set<FileID>? {
        var changed: Set<FileID> = []
        for path in paths.sorted() {
            guard let place = places[path] else { return nil }
            let stamp = Self.stamp(content.path + "/" + path)
            guard stamp != nil else { return nil }
            if stamp == entries[place].stamp { continue }
            entries[place] = Self.entry(place, content)
            changed.insert(FileID(place))
        }
        return changed
    }

    /// Looks through the folder, and gives the files that are new or others than before; nil where so much is another
    /// folder now that all of it was read.
    mutating func rescan() async throws(BuildFailure) -> Set<FileID>? {
        let now = try ContentFolder.read(options.content)
        let known = Set(now.paths)
        guard content.paths.allSatisfy(known.contains) else {
            self = try await Self.read(options)
            return nil
        }
        let added = now.paths.filter { places[$0] == nil }
        content = ContentFolder(path: content.path, paths: content.paths + added, skipped: now.skipped)
        var changed: Set<FileID> = []
        for path in added {
            places[path] = entries.count
            changed.insert(FileID(entries.count))
            entries.append(Self.entry(entries.count, content))
        }
        if !added.isEmpty { order = content.paths.indices.sorted { content.paths[$0] < content.paths[$1] } }
        return refresh(known.subtracting(added)).map(changed.union)
    }

    private static func entry(_ index: Int, _ content: ContentFolder) -> Entry {
        // The stamp first: a file that changes while it is read is read again.
        let stamp = stamp(content.path + "/" + content.paths[index])
        let (source, findings) = DecodingStage.decode(index, content)
        return Entry(stamp: stamp, source: source, findings: findings)
    }

    private static func stamp(_ path: String) -> Stamp? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Stamp(
            size: Int(status.st_size), inode: UInt(status.st_ino),
            modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec)
    }
}
