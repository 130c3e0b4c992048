internal import Analysis
package import Diagnostics

/// Where the lines of owners come from and go to.
package struct OwnerTarget: Sendable {
    /// The map of roles to accounts.
    package var map: String
    /// The content folder from the root of the repository, with `/` at the end; empty for the root.
    package var prefix: String
    /// The file that holds the lines between its markers; nil where they are only printed.
    package var file: String?
    /// Whether the file is only compared.
    package var isCheck: Bool

    package init(map: String, prefix: String, file: String? = nil, isCheck: Bool = false) {
        self.map = map
        self.prefix = prefix
        self.file = file
        self.isCheck = isCheck
    }
}

/// What came of writing the owners of plans.
package struct OwnerReport: Sendable {
    /// What was found: errors of the plans keep everything back, else only what the owners are about.
    package fileprivate(set) var findings: [Finding]
    /// The files that findings speak of.
    package let files: SourceFiles
    /// The lines with their markers; nil where an error keeps them back.
    package fileprivate(set) var text: String?
    /// Whether the file has, or had until now, other lines than these; nil where no file was named.
    package fileprivate(set) var isOutdated: Bool?
}

extension HandbookBuild {
    /// Owners and deputies of the plans → lines for CODEOWNERS.
    package func owners(_ target: OwnerTarget) async throws(BuildFailure) -> OwnerReport {
        let content = try ContentFolder.read(options.content)
        var report = BuildReport(content)
        let source = SourceText(path: target.map, bytes: try Self.bytes(of: target.map))
        let (map, faults) = OwnerMap.read(source, file: FileID(content.paths.count))
        report.take(StageResult(value: (), findings: faults, sources: [source]))
        guard let analysis = await analysis(of: content, &report), !report.fails(options) else {
            return OwnerReport(findings: report.findings, files: report.files)
        }
        let owned = OwnerAssembler(analysis: analysis, map: map, path: target.map).assemble()
        var result = OwnerReport(findings: owned.findings, files: report.files)
        let block = OwnerBlock(owned.value, prefix: target.prefix)
        guard let file = target.file else {
            result.text = block.text
            return result
        }
        let old = try Self.bytesWhereThere(of: file)
        guard let text = String(validating: old ?? [], as: UTF8.self), let new = block.replacing(in: text) else {
            result.findings.append(Self.noBlock(in: file))
            return result
        }
        result.text = block.text
        result.isOutdated = Array(new.utf8) != old
        if result.isOutdated == true, !target.isCheck { try Self.write(new, to: file, isNew: old == nil) }
        return result
    }

    private static func noBlock(in file: String) -> Finding {
        Finding(
            .error, "owners-block-broken", "\(file) is no text in UTF-8 with one pair of markers", at: nil,
            help: "remove all lines with 'mainstay codeowners:'; the next --write appends a new block")
    }

    private static func bytes(of path: String) throws(BuildFailure) -> [UInt8] {
        do { return try DiskFile.read(path) } catch { throw .unreadable(error) }
    }

    private static func bytesWhereThere(of path: String) throws(BuildFailure) -> [UInt8]? {
        do {
            return try DiskFile.read(path)
        } catch {
            if error.isAbsence { return nil }
            throw .unreadable(error)
        }
    }

    private static func write(_ text: String, to path: String, isNew: Bool) throws(BuildFailure) {
        do { _ = try DiskFile.replace(path, with: Array(text.utf8), isNew: isNew) } catch { throw .unreadable(error) }
    }
}
