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
        let printer = printer
        let isEarly = source.format == .text && known == nil && baseline.written == nil
        var report: BuildReport
        do {
            let build = HandbookBuild(options) {
                line.show($0)
            } early: { report in
                if isEarly { printer.print(report.findings, in: report.files) }
            }
            report = try await stages(build)
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
        if source.format == .text {
            printer.print(report.findings, in: report.files)
        } else {
            Terminal.writeOutput(text(report.findings, report.files))
        }
        if !source.quiet {
            Terminal.writeError(summary(report, clock.now - start) + (outcome.map(BaselineFiles.summary) ?? ""))
        }
        if report.fails(options) { throw ExitCode(1) }
    }

    /// Prints findings as text, the first ones before a long run is over.
    private var printer: FindingPrinter {
        FindingPrinter { findings, files in text(findings, files) }
    }

    /// Findings in the format that the user chose.
    private func text(_ findings: [Finding], _ files: SourceFiles) -> String {
        var reporting = ReportOptions()
        reporting.usesColor = Terminal.outputUsesColor
        reporting.toolVersion = Version.current
        reporting.rules = RuleCatalogue.all
        reporting.fallbackPath = folder + "handbook.yaml"
        let shown = source.format.isForPeople ? files : RepositoryPath.files(files, below: folders)
        return source.format.report(findings, in: shown, options: reporting)
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
