import Glibc

extension Staging {
    /// Brings a staging folder in any state to an end: an unfinished new site is removed, a replaced old one taken down
    /// with care for the foreign files in it. Serves the run after a kill and a build that is given up alike.
    func recover() throws(SiteWritingError) {
        let journal = try CarryJournal(in: folder)
        try putBackOldSite()
        if let tree = try folder.folder(Self.site) {
            if let journal, try inode(of: tree) != journal.site {
                try takeDown(tree, journal)
            } else {
                try removeAll(in: tree)
            }
            _ = try folder.removeFolder(DiskPath(Self.site))
        }
        if let old = try folder.folder(Self.old), let journal {
            try takeDown(old, journal)
            _ = try folder.removeFolder(DiskPath(Self.old))
        }
        try finish()
    }

    /// Takes down the old site after the swap and removes the staging folder.
    func takeDownOldSite(_ journal: CarryJournal) throws(SiteWritingError) {
        if let tree = try folder.folder(Self.site) {
            try takeDown(tree, journal)
            _ = try folder.removeFolder(DiskPath(Self.site))
        }
        try finish()
    }

    private func takeDown(_ old: OpenFolder, _ journal: CarryJournal) throws(SiteWritingError) {
        // Somebody may have removed the new site; what is still foreign in the old one is kept all the same.
        try output.parent.makeFolder(DiskPath(output.name))
        guard let new = try output.site() else { throw .notAFolder(output: output.shown) }
        try OldSite(old, replacedBy: new, of: output, journal: journal).clear()
    }

    private func putBackOldSite() throws(SiteWritingError) {
        let (old, name) = (DiskPath(Self.old), DiskPath(output.name))
        let (aside, inPlace) = try reading { () throws(DiskError) in
            (try folder.status(of: old), try output.parent.status(of: name))
        }
        guard aside != nil, inPlace == nil else { return }
        try output.before(.setAside)
        try folder.move(old, to: output.parent, at: name)
    }

    private func inode(of tree: OpenFolder) throws(SiteWritingError) -> UInt? {
        try reading { () throws(DiskError) in try tree.status(of: .root)?.inode }
    }

    /// Removes a site that was never published: all in it is ours, or a second name of a file in the output.
    private func removeAll(in tree: OpenFolder, _ folder: DiskPath = .root) throws(SiteWritingError) {
        try tree.openToWriting(folder)
        for entry in try reading({ () throws(DiskError) in try tree.entries(of: folder) }) {
            if entry.kind == .folder { try removeAll(in: tree, entry.path) }
            try output.before(.remove(entry.path.description))
            if entry.kind == .folder { _ = try tree.removeFolder(entry.path) } else { try tree.removeFile(entry.path) }
        }
    }
}

extension OpenFolder {
    /// Lets its owner remove what is in a folder that is about to be removed itself; gives its status before that.
    @discardableResult
    func openToWriting(_ folder: DiskPath) throws(SiteWritingError) -> FileStatus? {
        let status = try reading { () throws(DiskError) in try self.status(of: folder) }
        if let status, status.mode & 0o700 != 0o700 { try setMode(status.mode | 0o700, of: folder) }
        return status
    }
}

extension DiskError {
    /// Named here so that callers need no C library for it.
    static let folderNotEmpty = ENOTEMPTY
}
