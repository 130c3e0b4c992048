internal import Diagnostics
internal import Synchronization

/// The files of a site with their hashes, noted while they are written. A class because the writing threads share it.
package final class SiteDigests: Sendable {
    /// One file.
    struct File: Sendable {
        let path: String
        /// In bytes.
        let size: Int
        /// The first 16 digits of its SHA-256: enough to tell one version from the next.
        let digest: String
    }

    private let noted = Mutex<[File]>([])

    package init() {}

    /// Notes a file.
    func add(_ path: String, _ bytes: [UInt8]) {
        let file = File(path: path, size: bytes.count, digest: String(SHA256.hexadecimal(bytes).prefix(16)))
        noted.withLock { $0.append(file) }
    }

    /// The files in the order of their paths.
    var files: [File] {
        noted.withLock { $0 }.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
}
