import Synchronization

/// Writes a finished site so that a kill at any moment leaves the old site or the new one, never a mixture.
///
/// Pages go to a staging folder beside the output; a page that the old site has with the same bytes becomes a second name
/// of that file, so its inode and time stay. `commit` gives the new site the foreign files of the old one, exchanges the
/// two folders in one system call and takes the old site down. Where nothing differs, nothing is exchanged.
///
/// No page is forced to the disk: a kill loses nothing that the kernel has, and a site that a power cut damaged differs
/// from what the next build compares it with, so that build repairs it. Only the manifest is forced, before the swap,
/// because a damaged one would make our own files look foreign.
///
/// A class because the rendering threads share it and it owns the lock.
package final class SiteWriter: Sendable {
    struct Page: Sendable {
        let path: String
        let unchanged: Bool
    }

    let output: Output
    let lock: OutputLock
    let staging: Staging
    /// The site in place when the writer was made.
    let old: OpenFolder?
    let new: OpenFolder
    let pages = Mutex<[Page]>([])
    private let digests: SiteDigests?

    /// Prepares staging beside `output`, a folder that is made if need be, and ends what a killed run left there.
    /// Waits up to `patience` for another build into the same output.
    package init(
        output path: String, patience: Duration = .seconds(2), abilities: DiskAbilities = DiskAbilities(),
        observer: StepObserver? = nil, digests: SiteDigests? = nil
    ) throws(SiteWritingError) {
        self.digests = digests
        output = try Output(path, abilities: abilities, observer: observer)
        lock = try OutputLock(of: output, patience: patience)
        if let left = try Staging(leftBeside: output) { try left.recover() }
        old = try output.site()
        staging = try Staging(for: output)
        new = try staging.site()
    }

    /// Adds one file of the site, by its path relative to the site's root. Any number of threads may call this at once.
    package func write(path: String, bytes: [UInt8]) throws(SiteWritingError) {
        guard Self.isUsable(path) else { throw .unusablePath(path) }
        let unchanged = old?.holds(path, bytes) ?? false
        if !unchanged {
            try output.before(.page(path))
            try new.create(path, bytes)
        }
        digests?.add(path, bytes)
        pages.withLock { $0.append(Page(path: path, unchanged: unchanged)) }
    }

    /// Publishes what was written; call it once, after the last `write` has returned. On a throw before the swap the old
    /// site stands and staging is gone; a throw after it means that the old site could not be taken down completely.
    package func commit() throws(SiteWritingError) -> WriteReport {
        do throws(SiteWritingError) {
            return try publish()
        } catch {
            // A simulated kill must leave what a kill leaves.
            if case .interrupted = error { throw error }
            try? abandon()
            throw error
        }
    }

    /// Gives the site up: the output stays as it was and nothing is left beside it. Call it after the last `write`.
    package func abandon() throws(SiteWritingError) {
        try staging.recover()
        lock.removeFile(of: output)
        output.removeMadeParents()
    }

    private static func isUsable(_ path: String) -> Bool {
        let dot = UInt8(ascii: ".")
        guard path.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }), path != SiteManifest.path.description else {
            return false
        }
        return path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && !(part.first == dot && part.count <= 2 && part.last == dot)
        }
    }
}
