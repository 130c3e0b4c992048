import ArgumentParser
internal import ContinuityModel
internal import Diagnostics
internal import Publishing

/// Which plan becomes one document.
struct DocumentOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder with handbook.yaml, shared/, pages/ and units/.", valueName: "folder"))
    var content = "Content"

    @Option(help: ArgumentHelp("The unit whose plan it is.", valueName: "unit"))
    var unit: String

    @Option(help: ArgumentHelp("The language; the first of the handbook where absent.", valueName: "tag"))
    var language: String?

    @Option(
        help: ArgumentHelp(
            "The folder of a theme; the theme that the program carries where absent.", valueName: "folder"))
    var theme: String?

    @Option(
        help: ArgumentHelp(
            "The day that the document says it was made on; today where absent.", valueName: "YYYY-MM-DD"))
    var asOf: CalendarDate?

    /// The day that the document says it was made on.
    var day: CalendarDate { asOf ?? Today.date }

    /// The document as one HTML file.
    ///
    /// - Parameter outcome: what to say, behind the findings, where an error keeps it from being made.
    func bytes(elseSaying outcome: String) async throws -> [UInt8] {
        var options = BuildOptions(content: content, output: "", today: day)
        options.unit = unit
        options.language = language
        options.theme = theme
        let result: (report: BuildReport, bytes: [UInt8]?)
        do throws(BuildFailure) {
            result = try await HandbookBuild(options).document()
        } catch {
            throw CommandFailure(error)
        }
        guard let bytes = result.bytes else { throw FindingText.refusal(of: result.report, saying: outcome) }
        return bytes
    }
}
