import Synchronization

extension SiteWriter {
    /// The steps from a staged site to a published one, in the order that keeps every moment safe.
    func publish() throws(SiteWritingError) -> WriteReport {
        let pages = pages.withLock { $0 }
        let unchanged = pages.filter(\.unchanged).map { DiskPath($0.path) }.sorted()
        let after = try manifest(of: pages)
        let before = try SiteManifest(of: old)
        if unchanged.count == pages.count, before.bytes == after.bytes {
            try abandon()
            return WriteReport(unchanged: unchanged.count)
        }
        var journal = CarryJournal(site: try inodeOfNewSite())
        let carriedOver = try keepOldFiles(before, after, unchanged, &journal)
        try output.before(.manifest)
        try new.create(SiteManifest.path.description, after.bytes ?? [], synced: true)
        try output.before(.journal)
        try journal.write(in: staging.folder)
        try staging.swap(replacing: old)
        try staging.takeDownOldSite(journal)
        lock.removeFile(of: output)
        return WriteReport(
            written: pages.count - unchanged.count, unchanged: unchanged.count,
            removed: before.files.subtracting(after.files).count, carriedOver: carriedOver)
    }

    /// Links into staging what the old site has and the new one keeps: unchanged pages, then foreign files.
    private func keepOldFiles(
        _ before: SiteManifest, _ after: SiteManifest, _ unchanged: [DiskPath], _ journal: inout CarryJournal
    ) throws(SiteWritingError) -> Int {
        guard let old else { return 0 }
        let foreign = try ForeignFiles(in: old, before: before, after: after, unchanged: Set(unchanged))
        for path in unchanged {
            try output.before(.keep(path.description))
            try old.link(path, into: new, output.abilities)
        }
        return try foreign.carry(into: new, of: output, recordingIn: &journal)
    }

    private func manifest(of pages: [Page]) throws(SiteWritingError) -> SiteManifest {
        let files = pages.map { DiskPath($0.path) }.sorted()
        for (file, next) in zip(files, files.dropFirst()) where file == next {
            throw .writtenTwice(file.description)
        }
        return SiteManifest(sorted: files)
    }

    private func inodeOfNewSite() throws(SiteWritingError) -> UInt {
        guard let status = try reading({ () throws(DiskError) in try new.status(of: .root) }) else {
            preconditionFailure("an open folder has a status")
        }
        return status.inode
    }
}
