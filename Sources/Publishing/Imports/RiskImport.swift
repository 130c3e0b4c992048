internal import ContinuityModel
package import Diagnostics
internal import Handbook
internal import PlanSource

/// What an import found and made.
package struct RiskImportReport: Sendable {
    /// What found no place, in the order of the table; then what keeps the risks from being written.
    package fileprivate(set) var findings: [Finding] = []
    /// The table that findings speak of.
    package let files: SourceFiles
    /// The risks as source text; empty where there are none.
    package fileprivate(set) var yaml = ""
    /// The number of new risks.
    package fileprivate(set) var added = 0
    /// The number of rows that the plan has already or that belong to another unit.
    package fileprivate(set) var skipped = 0
    /// The file that was written, below the content folder; nil where none was.
    package fileprivate(set) var written: String?

    /// Whether anything kept the import from its work.
    package var fails: Bool { findings.contains { $0.severity == .error } }
}

/// A table of risks, such as a spreadsheet program wrote it → risks of a unit's plan.
package struct RiskImport: Sendable {
    private let options: BuildOptions
    private let unit: String

    /// - Parameters:
    ///   - unit: the identifier of the unit that gets the risks.
    package init(_ options: BuildOptions, unit: String) {
        self.options = options
        self.unit = unit
    }

    /// Reads the table at `path` and, where `writes`, appends its risks to the plan; nothing that is there is changed.
    package func run(_ path: String, writes: Bool) async throws(BuildFailure) -> RiskImportReport {
        let bytes: [UInt8]
        do { bytes = try DiskFile.read(path) } catch { throw .unreadable(error) }
        return try await run(bytes, named: path, writes: writes)
    }

    /// Reads a table that is at hand, as `run(_:writes:)` does.
    ///
    /// - Parameter name: what findings call the table.
    package func run(
        _ bytes: [UInt8], named name: String, writes: Bool
    ) async throws(BuildFailure) -> RiskImportReport {
        let source = SourceText(path: name, bytes: SpreadsheetEncoding.utf8(bytes))
        let encoding = SourceEncoding.text(of: source.bytes, file: FileID(0)).findings
        var report = RiskImportReport(files: SourceFiles([source]))
        report.findings = encoding
        guard !report.fails else { return report }
        let content = try await ImportTarget.read(unit: unit, options)
        report.findings += content.problems
        guard let plans = content.plans, let position = content.position else { return report }
        let (table, quotes) = CSVReader.read(source, file: FileID(0))
        let vocabularies = try vocabularies()
        let (reader, findings) = RiskTableReader.read(table, plans: plans, unit: position, vocabularies: vocabularies)
        report.findings = Finding.sorted(report.findings + quotes + findings)
        guard let reader else { return report }
        report.added = reader.risks.count
        report.skipped = reader.skipped
        report.yaml = reader.risks.map { $0.yaml(indent: 0) }.joined(separator: "\n")
        if writes, !reader.risks.isEmpty, !report.fails { try write(reader.risks, content, &report) }
        return report
    }

    /// The words of every language of the theme: a table may be in any of them.
    private func vocabularies() throws(BuildFailure) -> [Vocabulary] {
        guard let theme = try ThemeStage.load(theme: options.theme).value else { return [] }
        return theme.languages.map(theme.vocabulary)
    }

    private func write(
        _ risks: [ImportedRisk], _ target: ImportTarget, _ report: inout RiskImportReport
    ) throws(BuildFailure) {
        if let obstacle = target.obstacle { return report.findings.append(obstacle) }
        let file = RiskFile(unit: unit, bytes: target.riskFile)
        guard let bytes = file.appending(risks) else { return report.findings.append(target.notAList(file.path)) }
        do throws(DiskError) {
            guard try file.replace(with: bytes, below: options.content) else {
                return report.findings.append(target.changed(file.path))
            }
        } catch {
            throw .unreadable(error)
        }
        report.written = file.path
    }
}
