import Glibc

/// The list of the files that a build wrote, kept in the site itself: what is not on it is not ours to touch.
/// One path a line, sorted by bytes, so that equal sites have equal manifests.
struct SiteManifest: Sendable {
    static let path = DiskPath(".mainstay-files")

    let files: Set<DiskPath>
    /// The folders that hold them; a folder of the site that is not among these is foreign, even when it is empty.
    let folders: Set<DiskPath>
    /// `nil` where a folder has no manifest, because no build has written it.
    let bytes: [UInt8]?

    init(files: Set<DiskPath>, bytes: [UInt8]?) {
        self.files = files
        self.bytes = bytes
        var folders: Set<DiskPath> = []
        for file in files {
            var parent = file.parent
            while let folder = parent, !folder.isRoot, folders.insert(folder).inserted { parent = folder.parent }
        }
        self.folders = folders
    }

    /// The manifest of files that a build is about to publish, in the order of the manifest.
    init(sorted files: [DiskPath]) {
        var bytes: [UInt8] = []
        for file in files {
            bytes += file.bytes
            bytes.append(UInt8(ascii: "\n"))
        }
        self.init(files: Set(files), bytes: bytes)
    }

    /// The manifest of a site on disk; empty where it has none.
    init(of site: OpenFolder?) throws(SiteWritingError) {
        guard let site else {
            self.init(files: [], bytes: nil)
            return
        }
        let bytes: [UInt8]? = try reading { () throws(DiskError) in
            do throws(DiskError) {
                return try DiskFile.read(site.shown(Self.path))
            } catch .refused(_, _, ENOENT) {
                return nil
            }
        }
        let lines = bytes?.split(separator: UInt8(ascii: "\n")) ?? []
        self.init(files: Set(lines.map { DiskPath(bytes: $0) }), bytes: bytes)
    }
}
