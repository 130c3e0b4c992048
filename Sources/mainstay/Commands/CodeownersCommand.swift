import ArgumentParser
internal import Diagnostics
internal import Publishing

/// `mainstay codeowners`.
struct CodeownersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "codeowners",
        abstract: "Write who must review which plan, for GitHub and GitLab.",
        discussion: """
            The owner and the deputy of each plan review what changes in its folder. A file says which accounts stand \
            for a role, line by line: 'role:cro @org/risk-team', 'finance/role:cro @lin' for one unit only, 'shared \
            @org/continuity' for what no plan owns. The lines for CODEOWNERS stand between two markers; what is outside \
            them is left alone. Without --write they are printed.
            """)

    @Option(help: ArgumentHelp("The folder with handbook.yaml, shared/, pages/ and units/.", valueName: "folder"))
    var content = "Content"

    @Option(help: ArgumentHelp("The accounts of each role.", valueName: "file"))
    var owners = "owners.map"

    @Option(help: ArgumentHelp("Put the lines into this file.", valueName: "file"))
    var write: String?

    @Option(help: ArgumentHelp("Fail where this file does not hold the lines.", valueName: "file"))
    var check: String?

    @Flag(help: "Let a role without an account fail the run too.")
    var strict = false

    func validate() throws {
        if write != nil, check != nil { throw ValidationError("--write and --check exclude each other") }
    }

    func run() async throws {
        let target = OwnerTarget(
            map: owners, prefix: try prefix(), file: write ?? check, isCheck: check != nil)
        let report: OwnerReport
        do throws(BuildFailure) {
            report = try await HandbookBuild(BuildOptions(content: content, output: "", today: Today.date))
                .owners(target)
        } catch {
            throw CommandFailure(error)
        }
        Terminal.writeError(FindingText.text(of: report.findings, in: report.files))
        let isClean = !report.findings.contains { $0.severity >= .warning }
        try say(report)
        if strict, !isClean { throw ExitCode(1) }
    }

    private func say(_ report: OwnerReport) throws {
        guard let text = report.text else {
            Terminal.writeError("\(FindingSummary(of: report.findings).line); nothing was written\n")
            throw ExitCode(1)
        }
        guard let isOutdated = report.isOutdated else { return Terminal.writeOutput(text) }
        if let write { return Terminal.writeError("\(write): \(isOutdated ? "written" : "unchanged")\n") }
        guard let check, isOutdated else { return }
        Terminal.writeError("\(check) is not what the plans say; run 'mainstay codeowners --write \(check)'\n")
        throw ExitCode(1)
    }

    /// The place of the content folder in its repository; a line break in it would become a line of CODEOWNERS.
    private func prefix() throws -> String {
        let path = RepositoryPath.prefix(of: content)
        if path.unicodeScalars.contains(where: { $0.value < 32 }) {
            throw ValidationError("--content names a folder with a control character")
        }
        return path.split(separator: "/").filter { $0 != "." }.map { $0 + "/" }.joined()
    }
}
