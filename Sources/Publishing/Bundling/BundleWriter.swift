internal import ContinuityModel
internal import Diagnostics

/// A file of a bundle that is no file of the site.
struct BundleFile: Sendable {
    let path: String
    let bytes: [UInt8]
}

/// A built site → a zip archive with check sums; some hundred files are in memory at a time, never all.
struct BundleWriter: Sendable {
    /// The folder of the built site.
    let site: String
    /// The folder at the top of the archive.
    let folder: String
    /// What is added to the files of the site.
    let notes: [BundleFile]
    let options: BuildOptions

    /// The name of the list of check sums, as `sha256sum` writes and reads it.
    static let sums = "SHA256SUMS"
    private static let filesAtOnce = 512

    /// Packs everything, in the order of the paths.
    ///
    /// - Parameter draft: where the archive grows, on the disk of its final place.
    /// - Returns: the number of files in the archive.
    func write(
        to path: String, by draft: String, _ progress: @escaping ProgressObserver
    ) async throws(DiskError) -> Int {
        let notes = Dictionary(notes.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        let paths = (try FolderListing.read(site).files + notes.keys).sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
        let counter = ProgressCounter(.packing, total: paths.count, progress)
        let output = try ArchiveFile(draft)
        var archive = ZipArchive(day: options.today)
        var sums = ""
        for start in stride(from: 0, to: paths.count, by: Self.filesAtOnce) {
            let batch = Array(paths[start..<min(start + Self.filesAtOnce, paths.count)])
            let packed = await Parallel.map(count: batch.count, workers: options.workers, chunk: 8) { index in
                counter.advance()
                return pack(batch[index], notes[batch[index]])
            }
            for result in packed {
                let file = try result.get()
                try output.write(archive.append(file.entry))
                sums += file.digest + "  " + file.entry.path.dropFirst(folder.utf8.count + 1) + "\n"
            }
        }
        try output.write(archive.append(ZipEntry(path: folder + "/" + Self.sums, contents: Array(sums.utf8))))
        try output.write(archive.end())
        try output.publish(as: path)
        return paths.count + 1
    }

    private typealias Packed = (entry: ZipEntry, digest: String)

    private func pack(_ path: String, _ note: [UInt8]?) -> Result<Packed, DiskError> {
        Result { () throws(DiskError) in
            let bytes: [UInt8]
            if let note { bytes = note } else { bytes = try DiskFile.read(site + "/" + path) }
            return (ZipEntry(path: folder + "/" + path, contents: bytes), SHA256.hexadecimal(bytes))
        }
    }
}
