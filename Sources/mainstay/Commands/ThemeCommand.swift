import ArgumentParser
internal import Diagnostics
internal import Handbook
internal import Publishing

/// `mainstay theme`.
struct ThemeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "theme",
        abstract: "Print what layouts may use; list, check or begin a theme.",
        discussion: "Without a layout it lists the layouts. Names are used as {{name}}, html ones as {{{name}}}.",
        subcommands: [ThemeNamesCommand.self, ThemeListCommand.self, ThemeCheckCommand.self, ThemeNewCommand.self],
        defaultSubcommand: ThemeNamesCommand.self)
}

/// `mainstay theme names`.
struct ThemeNamesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "names", abstract: "Print the names that a layout may use, with the context that each one opens.")

    @Argument(help: ArgumentHelp("The layout.", valueName: "layout"))
    var layout: Layout?

    func run() {
        guard let layout else {
            for layout in Layout.allCases { Terminal.writeOutput(layout.rawValue + "\n") }
            return
        }
        Terminal.writeOutput(ShapeListing.text(of: layout.shape))
    }
}

/// `mainstay theme check`.
struct ThemeCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check every template, partial and string of a theme.")

    @Argument(
        help: ArgumentHelp(
            "The folder of the theme; the one that the program carries where absent.", valueName: "folder"))
    var folder: String?

    func run() throws {
        let report: ThemeReport
        do { report = try ThemeReport.check(folder) } catch { throw CommandFailure(error) }
        var options = ReportOptions()
        options.usesColor = Terminal.outputUsesColor
        if !report.findings.isEmpty {
            Terminal.writeOutput(ReportFormat.text.report(report.findings, in: report.files, options: options))
        }
        Terminal.writeError(FindingSummary(of: report.findings).line + "\n")
        if report.findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    }
}

extension Layout: ExpressibleByArgument {}
