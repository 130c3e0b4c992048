/// The files and folders of the old site that no build wrote: a `.git`, a `CNAME`, a folder of somebody's own.
struct ForeignFiles {
    /// Folders before what is in them.
    private var entries: [FolderEntry] = []
    private var inTheWay: [DiskPath] = []
    /// Folders that both sites have; who may read them is their owner's choice and stays.
    private var sharedFolders: [DiskPath] = []

    let old: OpenFolder
    /// What the last build wrote.
    let before: SiteManifest
    /// What this build writes.
    let after: SiteManifest
    /// Files of this build that the old site has with the same contents, so that a foreign one can be adopted.
    let unchanged: Set<DiskPath>

    /// Looks through the old site and throws where a foreign file and a page want the same path; changes nothing.
    init(
        in old: OpenFolder, before: SiteManifest, after: SiteManifest, unchanged: Set<DiskPath>
    ) throws(SiteWritingError) {
        self.old = old
        self.before = before
        self.after = after
        self.unchanged = unchanged
        try look(in: .root)
        guard inTheWay.isEmpty else { throw .foreignFilesInTheWay(inTheWay.sorted().map(\.description)) }
    }

    private mutating func look(in folder: DiskPath) throws(SiteWritingError) {
        for entry in try reading({ () throws(DiskError) in try old.entries(of: folder) }) {
            if entry.path == SiteManifest.path { continue }
            if entry.kind == .folder { try add(folder: entry) } else { add(file: entry) }
        }
    }

    private mutating func add(file entry: FolderEntry) {
        if entry.kind == .file, before.files.contains(entry.path) || unchanged.contains(entry.path) { return }
        if after.files.contains(entry.path) || after.folders.contains(entry.path) {
            inTheWay.append(entry.path)
        } else {
            entries.append(entry)
        }
    }

    private mutating func add(folder entry: FolderEntry) throws(SiteWritingError) {
        let known = entries.count
        if after.folders.contains(entry.path) {
            sharedFolders.append(entry.path)
        } else if !before.folders.contains(entry.path) {
            try refuseMount(entry.path)
            entries.append(entry)
        }
        try look(in: entry.path)
        // The page needs the name that the folder has, and the folder must stay for what is in it.
        if after.files.contains(entry.path), entries.count > known { inTheWay.append(entry.path) }
    }

    private func refuseMount(_ folder: DiskPath) throws(SiteWritingError) {
        let (here, around) = try reading { () throws(DiskError) in
            (try old.status(of: folder), try old.status(of: .root))
        }
        guard let here, here.device != around?.device else { return }
        throw .mountPoint(path: old.shown(folder))
    }
}

extension ForeignFiles {
    /// Gives all of them a second name in the new site and records each. Modes stay, and owners where links are possible.
    func carry(
        into new: OpenFolder, of output: Output, recordingIn journal: inout CarryJournal
    ) throws(SiteWritingError) -> Int {
        var modes: [(path: DiskPath, mode: UInt32)] = []
        var files = 0
        for entry in entries {
            // What its owner has removed in the meantime needs no carrying.
            guard let status = try status(of: entry.path) else { continue }
            try output.before(.carry(entry.path.description))
            if status.kind == .folder {
                try new.makeParents(of: entry.path)
                try new.makeFolder(entry.path, mode: 0o700)
                modes.append((entry.path, status.mode))
            } else {
                try link(entry.path, into: new, output.abilities)
                files += 1
            }
            journal.record(entry.path, inode: status.inode)
        }
        // Last and innermost first, since a folder may be closed to writing.
        for (path, mode) in modes.reversed() { try new.setMode(mode, of: path) }
        try keepModesOfSharedFolders(in: new)
        return files
    }

    private func keepModesOfSharedFolders(in new: OpenFolder) throws(SiteWritingError) {
        let usual = try reading { () throws(DiskError) in try new.status(of: .root)?.mode }
        for path in sharedFolders.reversed() + [.root] {
            if let mode = try status(of: path)?.mode, mode != usual { try new.setMode(mode, of: path) }
        }
    }

    private func link(_ path: DiskPath, into new: OpenFolder, _ abilities: DiskAbilities) throws(SiteWritingError) {
        do throws(SiteWritingError) {
            try old.link(path, into: new, abilities)
        } catch {
            guard try status(of: path) == nil else { throw error }
        }
    }

    private func status(of path: DiskPath) throws(SiteWritingError) -> FileStatus? {
        try reading { () throws(DiskError) in try old.status(of: path) }
    }
}
