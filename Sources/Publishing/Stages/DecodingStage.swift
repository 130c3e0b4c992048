internal import Diagnostics
internal import PlanSource

/// Files → decoded sources, side by side.
enum DecodingStage {
    /// Reads and decodes every file; one that cannot be read is a finding, since the others still can.
    static func run(
        _ content: ContentFolder, _ options: BuildOptions, _ progress: @escaping ProgressObserver
    ) async -> StageResult<[DecodedSource]> {
        let counter = ProgressCounter(.reading, total: content.paths.count, progress)
        let results = await Parallel.map(count: content.paths.count, workers: options.workers) { index in
            counter.advance()
            return decode(index, content)
        }
        let findings = skippedFindings(content) + results.flatMap(\.findings)
        return StageResult(value: results.compactMap(\.source), findings: findings)
    }

    /// Reads and decodes the file at a place of the folder's list.
    static func decode(
        _ index: Int, _ content: ContentFolder
    ) -> (source: DecodedSource?, findings: [Finding]) {
        let (path, id) = (content.paths[index], FileID(index))
        if SourceRole(path: path) == .attachment { return (nil, attachmentFindings(path, id)) }
        do {
            let bytes = try DiskFile.read(content.path + "/" + path)
            return SourceDecoder.decode(SourceFile(path: path, id: id, bytes: bytes))
        } catch {
            let place = SourceLocation(file: id, line: 1, column: 1)
            return (nil, [Finding(.error, "unreadable-file", error.description, at: place)])
        }
    }

    /// Names of pages and files of a site are ASCII, so that it survives any disk and any archive, without the signs that
    /// mean something in an address or are not allowed on some disks.
    private static func attachmentFindings(_ path: String, _ id: FileID) -> [Finding] {
        let refused = "#?%<>:\"|*\\".utf8
        guard !path.utf8.allSatisfy({ $0 > 32 && $0 < 127 && !refused.contains($0) }) else { return [] }
        let place = SourceLocation(file: id, line: 1, column: 1)
        return [
            Finding(
                .error, "attachment-name", "'\(path)' cannot be the name of a file of the site", at: place,
                help: "use ASCII letters, digits, hyphens and dots")
        ]
    }

    /// What is there but cannot be read.
    static func skippedFindings(_ content: ContentFolder) -> [Finding] {
        content.skipped.map { skipped in
            let reason =
                switch skipped.reason {
                case .symbolicLink: "is a symbolic link"
                case .notAFile: "is neither a file nor a folder"
                case .nameNotUTF8: "has a name that is not UTF-8"
                }
            return Finding(
                .warning, "skipped-file", "'\(skipped.path)' \(reason) and was not read", at: nil,
                help: "put a regular file in its place, or remove it")
        }
    }
}
