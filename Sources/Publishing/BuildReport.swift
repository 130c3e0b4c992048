internal import ContinuityModel
package import Diagnostics

/// What a run found and wrote.
package struct BuildReport: Sendable {
    /// Everything that was found, in source order.
    package private(set) var findings: [Finding] = []
    /// The files that findings speak of, by paths as the caller gave them: with the content or theme folder in front.
    package private(set) var files: SourceFiles
    /// The number of plans that could be decoded.
    package private(set) var plans = 0
    /// The number of pages of the site; zero where nothing was written.
    package var pages = 0
    /// What happened on disk; nil where nothing was written.
    package var written: WriteReport?

    init(_ content: ContentFolder) {
        files = content.sourceFiles
    }

    /// Keeps the findings of a stage and passes its value on.
    mutating func take<Value>(_ result: StageResult<Value>) -> Value {
        if !result.findings.isEmpty { findings = Finding.sorted(findings + result.findings) }
        if !result.sources.isEmpty { files = files.appending(result.sources) }
        return result.value
    }

    /// Notes the plans, and refuses a unit or language that the handbook does not have.
    mutating func accepts(_ plans: PlanSet, _ options: BuildOptions) -> Bool {
        self.plans = plans.units.count
        let problems = [
            unknown(options.unit, "unit", code: "unknown-unit", plans.units.map(\.id)),
            unknown(
                options.language, "language", code: "unknown-language",
                plans.settings.organisation.languages.map(\.value)),
        ].compactMap { $0 }
        findings += problems
        return problems.isEmpty
    }

    /// Whether anything keeps the site from being written.
    package func fails(_ options: BuildOptions) -> Bool {
        findings.contains { $0.severity == .error || (options.isStrict && $0.severity == .warning) }
    }

    /// Drops the findings that a baseline lists; gives how many these are, and how many of its entries are found no longer.
    package mutating func leaveOut(_ baseline: Baseline) -> (hidden: Int, stale: Int) {
        let (new, hidden, stale) = baseline.filter(findings, in: files)
        findings = new
        return (hidden, stale)
    }

    /// Drops the findings in files of other units.
    mutating func limit(to unit: String?, of content: ContentFolder) {
        guard let unit else { return }
        findings = findings.filter { finding in
            guard let location = finding.location, Int(location.file.index) < content.paths.count else { return true }
            let path = content.paths[Int(location.file.index)]
            return !path.hasPrefix("units/") || path.hasPrefix("units/\(unit)/")
        }
    }

    /// The same report without the findings in files of other units.
    func limited(to unit: String?, of content: ContentFolder) -> BuildReport {
        var report = self
        report.limit(to: unit, of: content)
        return report
    }

    private func unknown(_ name: String?, _ what: String, code: String, _ known: [String]) -> Finding? {
        guard let name, !known.contains(name) else { return nil }
        let near = NearMiss.of(name, among: known).map { "did you mean '\($0)'? " } ?? ""
        let list = known.prefix(20).joined(separator: ", ")
        return Finding(
            .error, code, "the handbook has no \(what) '\(name)'", at: nil, help: near + "it has \(list)")
    }
}

/// The value of a stage and what it found.
struct StageResult<Value> {
    var value: Value
    var findings: [Finding] = []
    /// Text files beyond the content folder that the findings speak of, in the order of their numbers.
    var sources: [SourceText] = []
}

extension SourceFiles {
    /// The same files with more behind them.
    func appending(_ texts: [SourceText]) -> SourceFiles {
        let count = paths.count
        return SourceFiles(paths: paths + texts.map(\.path)) { file in
            let index = Int(file.index)
            return index < count ? self.text(of: file)?.bytes : texts[index - count].bytes
        }
    }
}
