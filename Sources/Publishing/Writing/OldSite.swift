/// The old site after the swap, in the place where the new one was staged. It is taken down file by file: what a build
/// wrote or the new site was given goes, anything else is moved into the new site.
struct OldSite {
    let output: Output
    let old: OpenFolder
    let new: OpenFolder
    let manifest: SiteManifest
    let journal: CarryJournal

    init(
        _ old: OpenFolder, replacedBy new: OpenFolder, of output: Output, journal: CarryJournal
    ) throws(SiteWritingError) {
        self.output = output
        self.old = old
        self.new = new
        self.journal = journal
        manifest = try SiteManifest(of: old)
    }

    /// Leaves an empty folder. The manifest goes last: a run that takes over after a kill needs it.
    func clear() throws(SiteWritingError) {
        try old.openToWriting(.root)
        try clear(.root)
        try output.before(.remove(SiteManifest.path.description))
        try old.removeFile(SiteManifest.path)
    }

    private func clear(_ folder: DiskPath) throws(SiteWritingError) {
        for entry in try reading({ () throws(DiskError) in try old.entries(of: folder) }) {
            if entry.path == SiteManifest.path { continue }
            switch entry.kind {
            case .folder: try clearAway(folder: entry.path)
            case .file where manifest.files.contains(entry.path): try remove(entry.path)
            case .file, .link, .other: try settle(entry.path)
            }
        }
    }

    private func remove(_ path: DiskPath) throws(SiteWritingError) {
        try output.before(.remove(path.description))
        try old.removeFile(path)
    }

    private func clearAway(folder: DiskPath) throws(SiteWritingError) {
        let status = try old.openToWriting(folder)
        if let status, !manifest.folders.contains(folder), journal.carried[folder] == nil {
            // It appeared after the carrying over, and may be empty.
            try new.makeParents(of: folder)
            try new.makeFolder(folder, mode: status.mode)
        }
        // Somebody may be putting files into it at this moment; they are moved with the next look.
        for _ in 1...100 {
            try clear(folder)
            try output.before(.remove(folder.description))
            if try old.removeFolder(folder) { return }
        }
        throw .disk(old.refused(.remove, folder, DiskError.folderNotEmpty))
    }

    /// A foreign file: gone if the new site was given this very file, moved there if it came later.
    private func settle(_ path: DiskPath) throws(SiteWritingError) {
        guard let here = try status(path, in: old) else { return }
        let carried = journal.carried[path]
        if carried == here.inode { return try remove(path) }
        let there = try status(path, in: new)
        if there?.inode == here.inode { return try remove(path) }
        try output.before(.rescue(path.description))
        try new.makeParents(of: path)
        // The carried file was replaced in the old site after it was carried; the replacement is what its owner wants.
        // Any other file there is somebody's too, so both are kept.
        let mayReplace = there == nil || there?.inode == carried
        try old.move(path, to: new, at: mayReplace ? path : try freeName(beside: path))
    }

    private func freeName(beside path: DiskPath) throws(SiteWritingError) -> DiskPath {
        var number = 1
        while true {
            let candidate = DiskPath(bytes: Array(path.bytes) + Array(".kept-\(number)".utf8))
            if try status(candidate, in: new) == nil { return candidate }
            number += 1
        }
    }

    private func status(_ path: DiskPath, in folder: OpenFolder) throws(SiteWritingError) -> FileStatus? {
        try reading { () throws(DiskError) in try folder.status(of: path) }
    }
}
