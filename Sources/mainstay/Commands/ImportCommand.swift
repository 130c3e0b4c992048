import ArgumentParser
internal import ContinuityModel
internal import Diagnostics
internal import Drafting
internal import Publishing

/// `mainstay import`.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Turn a table of risks, or a plan in free Markdown, into plan sources.",
        discussion: """
            A table is a CSV file with a header in Chinese or English: one written by 'mainstay export risks', or a \
            register of your own (title or risk, category, likelihood, impact, mitigation, owner, …). What finds no \
            place is reported with its line and column, and stands as a comment beside the risk. Risks that the plan \
            has already are left out and reported.

            A file that ends in .md or .txt is a plan, such as a chat answered it or a document holds it: numbered \
            sections, lists and tables, in Chinese or English. Risks, scenarios, roles, messages, objectives, resources, \
            exercises and training become entries of a new unit; what was assumed is reported, and whatever finds no \
            place stands in the narrative. Nothing is lost. Without --write everything is printed.
            """)

    @Argument(
        help: ArgumentHelp("The table, separated by commas, semicolons or tabs, or the plan.", valueName: "file"))
    var file: String

    @Option(
        help: ArgumentHelp("The unit that gets the risks, or the new unit that the plan is for.", valueName: "unit"))
    var unit: String

    @Option(help: ArgumentHelp("The folder with handbook.yaml, shared/, pages/ and units/.", valueName: "folder"))
    var content = "Content"

    @Option(help: ArgumentHelp("The language of a plan; told by its letters where absent.", valueName: "tag"))
    var language: String?

    @Option(help: ArgumentHelp("What the unit of a plan does.", valueName: "industry"))
    var industry: Industry?

    @Option(help: ArgumentHelp("How many people the unit of a plan has.", valueName: "size"))
    var size: CompanySize?

    @Option(help: ArgumentHelp("Where the unit of a plan works.", valueName: "region"))
    var region: Region?

    @Flag(help: "Append the risks to units/<unit>/risks.yaml, or write the files of the new unit, instead of printing.")
    var write = false

    @Flag(help: "Let anything that found no place fail the run.")
    var strict = false

    func run() async throws {
        if [".md", ".markdown", ".txt"].contains(where: file.lowercased().hasSuffix) { return try importPlan() }
        let report: RiskImportReport
        do throws(BuildFailure) {
            let options = BuildOptions(content: content, output: "", today: Today.date)
            report = try await RiskImport(options, unit: unit).run(file, writes: write)
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
