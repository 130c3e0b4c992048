internal import Diagnostics
internal import Handbook

extension HandbookBuild {
    /// The most characters of a path in a bundle. Windows takes 260, and the folder that a reader unpacks it in needs some.
    package static let longestBundlePath = 180

    /// Reads, checks and, where there is no error, packs the whole site into one zip archive, at once and only when it is
    /// whole; its check sum goes into a file beside it.
    ///
    /// - Returns: what was found, and the number of files; nil where the report has errors.
    package func bundle(to path: String) async throws(BuildFailure) -> (report: BuildReport, files: Int?) {
        let content = try ContentFolder.read(options.content)
        var report = BuildReport(content)
        let folder = BundleName.folder(ofArchive: path)
        let scratch = try disk { () throws(DiskError) in try ScratchFolder(beside: path, for: "bundle") }
        var inner = options
        inner.output = scratch("site")
        inner.longestPath = Self.longestBundlePath - folder.utf8.count - 1
        let build = HandbookBuild(inner, progress: progress, early: early)
        guard let site = try await build.site(of: content, &report) else { return (report, nil) }
        _ = try await WritingStage.run(site, inner, progress)
        report.pages = site.pages.count
        let notes = [BundleFile(path: "README.txt", bytes: Array(site.notes.text.utf8))]
        let writer = BundleWriter(site: inner.output, folder: folder, notes: notes, options: inner)
        do throws(DiskError) {
            return (report, try await writer.write(to: path, by: scratch("archive.zip"), progress))
        } catch {
            throw .unreadable(error)
        }
    }

    private func disk<Result>(_ body: () throws(DiskError) -> Result) throws(BuildFailure) -> Result {
        do { return try body() } catch { throw .unreadable(error) }
    }
}

/// The folder at the top of an archive: named like the archive, so that two of them unpack side by side.
enum BundleName {
    static func folder(ofArchive path: String) -> String {
        let file = path.split(separator: "/").last ?? ""
        let name = file.hasSuffix(".zip") ? file.dropLast(4) : file
        let isPlain = name.utf8.allSatisfy { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45
                || byte == 95
                || byte == 46
        }
        return isPlain && name.utf8.contains { $0 != 46 } ? String(name.prefix(60)) : "handbook"
    }
}
