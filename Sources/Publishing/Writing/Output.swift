import Glibc

/// Where a site goes: its real place, the names beside it, and how the disk there may be changed.
struct Output: Sendable {
    /// As the caller wrote it, for messages.
    let shown: String
    /// The folder that holds the output, its lock and its staging.
    let parent: OpenFolder
    /// The output's own name in `parent`, symbolic links resolved.
    let name: String
    /// Folders made on the way to `parent`, outermost first.
    let madeParents: [String]
    let abilities: DiskAbilities
    let observer: StepObserver?

    var stagingName: String { ".\(name).mainstay-staging" }
    var lockName: String { ".\(name).mainstay-lock" }

    init(_ path: String, abilities: DiskAbilities, observer: StepObserver?) throws(SiteWritingError) {
        shown = path
        self.abilities = abilities
        self.observer = observer
        let place = try Self.place(of: path)
        madeParents = try Self.makeFolders(place.parent)
        parent = try reading { () throws(DiskError) in try OpenFolder(place.parent) }
        name = place.name
        // Refused before the lock and the staging folder leave a trace.
        _ = try site()
    }

    /// The site in place, and `nil` where there is none yet.
    func site() throws(SiteWritingError) -> OpenFolder? {
        let entry = DiskPath(name)
        let status = try reading { () throws(DiskError) in try parent.status(of: entry) }
        guard let status else { return nil }
        guard status.kind == .folder else { throw .notAFolder(output: shown) }
        let around = try reading { () throws(DiskError) in try parent.status(of: .root) }
        guard status.device == around?.device else { throw .mountPoint(path: shown) }
        return try parent.folder(name)
    }

    /// Announces a change of the disk to whoever watches.
    func before(_ step: @autoclosure () -> WriteStep) throws(SiteWritingError) {
        if let observer { try observer(step()) }
    }

    /// Removes the folders that were made for a site that is not written after all.
    func removeMadeParents() {
        for folder in madeParents.reversed() { rmdir(folder) }
    }
}

extension Output {
    private typealias Place = (parent: String, name: String)

    /// Follows symbolic links, so that the folder they lead to is swapped and not the link.
    private static func place(of path: String) throws(SiteWritingError) -> Place {
        if let real = realpath(path, nil) {
            defer { free(real) }
            let place = split(String(cString: real))
            guard !place.name.isEmpty else { throw .mountPoint(path: path) }
            return place
        }
        let code = errno
        var status = stat()
        // A link that leads nowhere is there, but its target is not.
        guard code == ENOENT, lstat(path, &status) != 0 else {
            throw .disk(.refused(.list, path: path, code: code))
        }
        let place = split(path)
        guard !["", ".", ".."].contains(place.name) else { throw .notAFolder(output: path) }
        return place
    }

    private static func split(_ path: String) -> Place {
        var path = Substring(path)
        while path.hasSuffix("/") { path.removeLast() }
        guard let slash = path.lastIndex(of: "/") else { return (".", String(path)) }
        let parent = path[..<slash]
        return (parent.isEmpty ? "/" : String(parent), String(path[path.index(after: slash)...]))
    }

    private static func makeFolders(_ path: String) throws(SiteWritingError) -> [String] {
        if mkdir(path, 0o777) == 0 { return [path] }
        if errno == EEXIST { return [] }
        guard errno == ENOENT, path.contains("/") else {
            throw .disk(.refused(.create, path: path, code: errno))
        }
        let made = try makeFolders(split(path).parent)
        return made + (try makeFolders(path))
    }
}
