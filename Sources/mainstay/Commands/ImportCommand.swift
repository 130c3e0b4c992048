import ArgumentParser
internal import Diagnostics
internal import Publishing

/// `mainstay import`.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Turn a table of risks into plan sources.",
        discussion: """
            Reads a CSV file with a header in Chinese or English: one written by 'mainstay export risks', or a register \
            of your own (title or risk, category, likelihood, impact, mitigation, owner, …). What finds no place is \
            reported with its line and column, and stands as a comment beside the risk, so nothing is lost. Risks that \
            the plan has already are left out and reported. Without --write the risks are printed.
            """)

    @Argument(help: ArgumentHelp("The table, separated by commas, semicolons or tabs.", valueName: "file"))
    var table: String

    @Option(help: ArgumentHelp("The unit that gets the risks.", valueName: "unit"))
    var unit: String

    @Option(help: ArgumentHelp("The folder with handbook.yaml, shared/, pages/ and units/.", valueName: "folder"))
    var content = "Content"

    @Flag(help: "Append the risks to units/<unit>/risks.yaml instead of printing them.")
    var write = false

    @Flag(help: "Let anything that found no place fail the run.")
    var strict = false

    func run() async throws {
        let report: RiskImportReport
        do throws(BuildFailure) {
            let options = BuildOptions(content: content, output: "", today: Today.date)
            report = try await RiskImport(options, unit: unit).run(table, writes: write)
        } catch {
            throw CommandFailure(error)
        }
        if !write { Terminal.writeOutput(report.yaml) }
        Terminal.writeError(FindingText.text(of: report.findings, in: report.files))
        Terminal.writeError(summary(report))
        let isClean = !report.findings.contains { $0.severity >= .warning }
        if report.fails || (strict && !isClean) { throw ExitCode(1) }
    }

    private func summary(_ report: RiskImportReport) -> String {
        let risks = report.added == 1 ? "1 risk" : "\(report.added) risks"
        let skipped = report.skipped == 0 ? "" : ", \(report.skipped) left out"
        let findings = FindingSummary(of: report.findings).line
        guard write else { return "\(risks)\(skipped), \(findings)\n" }
        guard let written = report.written else { return "\(risks)\(skipped), \(findings); nothing was written\n" }
        return "\(content)/\(written): \(risks) added\(skipped), \(findings)\n"
    }
}
