import ArgumentParser
internal import ContinuityModel
internal import Diagnostics
internal import Publishing

/// `mainstay export`.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a table of the handbook for spreadsheets or other programs.",
        discussion: """
            Tables: \(ExportKind.allCases.map(\.rawValue).joined(separator: ", ")). CSV is in one language, opens in \
            spreadsheet programs and holds no formulas; lengths of time are numbers in the unit that the header names. \
            JSON has all languages, ids and references, and lengths of time in seconds. Where the plans have an error \
            nothing is exported.
            """)

    @Argument(help: ArgumentHelp("The table.", valueName: "table"))
    var table: ExportKind

    @Option(help: ArgumentHelp("The folder with handbook.yaml, shared/, pages/ and units/.", valueName: "folder"))
    var content = "Content"

    @Option(
        help: ArgumentHelp(
            "What is written: \(ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "format"))
    var format = ExportFormat.csv

    @Option(help: ArgumentHelp("Only this unit.", valueName: "unit"))
    var unit: String?

    @Option(
        help: ArgumentHelp("The language of a CSV table; the first of the handbook where absent.", valueName: "tag"))
    var language: String?

    @Option(help: ArgumentHelp("A folder of a theme whose words head the columns.", valueName: "folder"))
    var theme: String?

    @Option(help: ArgumentHelp("The day on which due dates are judged; today where absent.", valueName: "YYYY-MM-DD"))
    var asOf: CalendarDate?

    @Option(help: ArgumentHelp("The file to write; standard output where absent.", valueName: "file"))
    var output: String?

    func run() async throws {
        var options = BuildOptions(content: content, output: "", today: asOf ?? Today.date)
        options.unit = unit
        options.language = language
        options.theme = theme
        let result: (report: BuildReport, bytes: [UInt8]?)
        do throws(BuildFailure) {
            result = try await HandbookBuild(options).export(table, as: format)
        } catch {
            throw CommandFailure(error)
        }
        guard let bytes = result.bytes else {
            throw FindingText.refusal(of: result.report, saying: "nothing was exported")
        }
        try write(bytes)
    }

    private func write(_ bytes: [UInt8]) throws {
        guard let output else { return Terminal.writeOutput(bytes) }
        do throws(DiskError) { try DiskFile.write(bytes, to: output) } catch { throw CommandFailure(error) }
    }
}

extension ExportKind: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}
