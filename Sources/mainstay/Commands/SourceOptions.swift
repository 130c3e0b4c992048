import ArgumentParser
internal import ContinuityModel
internal import Publishing
internal import Serving

/// What the commands share that keep a handbook at hand.
struct SourceOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder with handbook.yaml, shared/, pages/ and units/.", valueName: "folder"))
    var content = "Content"

    @Option(
        help: ArgumentHelp(
            "The folder of a theme; the theme that the program carries where absent.", valueName: "folder"))
    var theme: String?

    @Option(help: ArgumentHelp("The day on which due dates are judged; today where absent.", valueName: "YYYY-MM-DD"))
    var asOf: CalendarDate?

    @Option(help: ArgumentHelp("Only this unit, with what all units share.", valueName: "unit"))
    var unit: String?

    @Option(help: ArgumentHelp("Only this language of the handbook.", valueName: "tag"))
    var language: String?

    /// The handbook as its sources are now.
    func liveHandbook() async throws -> LiveHandbook {
        var options = BuildOptions(content: content, output: "", today: asOf ?? Today.date)
        options.theme = theme
        options.unit = unit
        options.language = language
        do throws(BuildFailure) {
            let preview = try await HandbookPreview(options) { [asOf] in asOf ?? Today.date }
            return await LiveHandbook(preview)
        } catch {
            throw CommandFailure(error)
        }
    }
}
