import ArgumentParser
internal import Diagnostics
internal import Publishing

/// One run of build or check: progress, findings, summary, exit code.
struct CommandRun {
    private let source: ContentOptions
    private let options: BuildOptions
    private let baseline: BaselineFiles

    init(_ source: ContentOptions, _ options: BuildOptions, _ baseline: BaselineFiles = BaselineFiles()) {
        self.source = source
        self.options = options
        self.baseline = baseline
    }

    /// Runs the stages and reports; throws the exit code where there are findings that fail the run.
    func perform(_ stages: (HandbookBuild) async throws -> BuildReport) async throws {
        let line = ProgressLine(isQuiet: source.quiet)
        let clock = ContinuousClock()
        let start = clock.now
        let known = try baseline.read()
        var report: BuildReport
        do {
            report = try await stages(HandbookBuild(options) { line.show($0) })
        } catch let failure as BuildFailure {
            line.clear()
            throw CommandFailure(failure)
        }
        line.clear()
        if let count = try baseline.write(report) {
            if !source.quiet { Terminal.writeError(summary(report, clock.now - start) + "\(count) listed\n") }
            return
        }
        let outcome = known.map { report.leaveOut($0) }
        printFindings(report)
        if !source.quiet {
            Terminal.writeError(summary(report, clock.now - start) + (outcome.map(BaselineFiles.summary) ?? ""))
        }
        if report.fails(options) { throw ExitCode(1) }
    }

    private func printFindings(_ report: BuildReport) {
        if source.format == .text, report.findings.isEmpty { return }
        var reporting = ReportOptions()
        reporting.usesColor = Terminal.outputUsesColor
        reporting.toolVersion = Version.current
        reporting.rules = RuleCatalogue.all
        reporting.fallbackPath = folder + "handbook.yaml"
        let files = source.format.isForPeople ? report.files : RepositoryPath.files(report.files, below: folders)
        Terminal.writeOutput(source.format.report(report.findings, in: files, options: reporting))
    }

    /// The folders that sources come from, as the user named them.
    private var folders: [String] { [options.content] + (options.theme.map { [$0] } ?? []) }

    /// The content folder with a slash: for people as they typed it, for tools by its place in the repository.
    private var folder: String {
        guard source.format.isForPeople else { return RepositoryPath.prefix(of: options.content) }
        return options.content.hasSuffix("/") ? options.content : options.content + "/"
    }

    /// Plans, pages, findings, time, and what happened on disk, in one or two lines.
    private func summary(_ report: BuildReport, _ time: Duration) -> String {
        let findings = FindingSummary(of: report.findings).line
        let plans = report.plans == 1 ? "1 plan" : "\(report.plans) plans"
        guard let written = report.written else {
            let outcome = report.fails(options) && !options.output.isEmpty ? "; nothing was written" : ""
            return "\(plans), \(findings)\(outcome) (\(Self.text(time)))\n"
        }
        return """
            \(plans), \(report.pages) pages, \(findings) (\(Self.text(time)))
            \(options.output)/: \(written.written) files written, \(written.unchanged) unchanged, \(written.removed) removed

            """
    }

    private static func text(_ time: Duration) -> String {
        let (seconds, attoseconds) = time.components
        let milliseconds = Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
        guard milliseconds >= 1000 else { return "\(milliseconds) ms" }
        let hundredths = (milliseconds % 1000) / 10
        return "\(milliseconds / 1000).\(hundredths < 10 ? "0" : "")\(hundredths) s"
    }
}
