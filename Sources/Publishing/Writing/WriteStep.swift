/// One change to the disk, told before it is made. A kill can fall only between two of them, so a test that stops at each
/// in turn has seen every state that a kill can leave.
package enum WriteStep: Hashable, Sendable {
    /// The staging folder is made.
    case stage
    /// A new or changed page is written into staging.
    case page(String)
    /// An unchanged page of the old site is linked into staging.
    case keep(String)
    /// A foreign file or folder of the old site is linked into staging.
    case carry(String)
    /// The manifest of the new site is written.
    case manifest
    /// The record of what was carried over is written; from here on staging may be the old site.
    case journal
    /// The old site is moved away, where the disk cannot exchange two folders.
    case setAside
    /// The new site takes its place.
    case swap
    /// A foreign file that appeared after the carrying over is moved into the new site.
    case rescue(String)
    /// A file or folder of the old site, or of an unfinished one, is removed.
    case remove(String)
    /// The emptied staging folder and the lock are removed.
    case finish
}

/// Told of each step before it happens; throwing `interrupted` stops there as a kill would. Called on the writing threads.
package typealias StepObserver = @Sendable (WriteStep) throws(SiteWritingError) -> Void

/// What became of the files of the old site and the new one.
package struct WriteReport: Hashable, Sendable {
    /// Files that are new or differ from the old site's.
    package let written: Int
    /// Files that are the old site's own, with their inode and modification time.
    package let unchanged: Int
    /// Files of the old site that the new one does not have.
    package let removed: Int
    /// Files that no build wrote and that now stand in the new site; zero where nothing changed and all stayed in place.
    package let carriedOver: Int

    package init(written: Int = 0, unchanged: Int = 0, removed: Int = 0, carriedOver: Int = 0) {
        self.written = written
        self.unchanged = unchanged
        self.removed = removed
        self.carriedOver = carriedOver
    }
}
