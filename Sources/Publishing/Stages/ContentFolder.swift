internal import Diagnostics
internal import PlanSource

/// The files of a content folder, listed but not yet read.
package struct ContentFolder: Sendable {
    let path: String
    /// Paths below the folder by `FileID`, sorted.
    let paths: [String]
    /// What is there but cannot be used.
    let skipped: [FolderListing.Skipped]
    /// The pictures and documents that are copied as they are.
    let attachments: [String]

    init(path: String, paths: [String], skipped: [FolderListing.Skipped]) {
        self.path = path
        self.paths = paths
        self.skipped = skipped
        attachments = paths.filter { SourceRole(path: $0) == .attachment }
    }

    /// Lists the folder; one without any source is an error of the environment: most likely the wrong folder.
    static func read(_ path: String) throws(BuildFailure) -> ContentFolder {
        let listing: FolderListing
        do { listing = try FolderListing.read(path) } catch { throw .noContent(error) }
        guard listing.files.contains(where: { $0 == "handbook.yaml" || $0.hasPrefix("units/") }) else {
            throw .nothingToRead(path: path)
        }
        return ContentFolder(path: path, paths: listing.files, skipped: listing.skipped)
    }

    /// A path of the folder as the caller would write it.
    func shown(_ file: String) -> String { path.hasSuffix("/") ? path + file : path + "/" + file }

    /// The files for reports, read again when a report quotes them.
    var sourceFiles: SourceFiles {
        SourceFiles(paths: paths.map(shown)) { [path, paths] file in
            paths.indices.contains(Int(file.index)) ? try? DiskFile.read(path + "/" + paths[Int(file.index)]) : nil
        }
    }
}
