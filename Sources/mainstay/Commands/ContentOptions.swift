import ArgumentParser
internal import ContinuityModel
internal import Diagnostics
internal import Publishing

/// What build and check share.
struct ContentOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder with handbook.yaml, shared/, pages/ and units/.", valueName: "folder"))
    var content = "Content"

    @Option(help: ArgumentHelp("The day on which due dates are judged; today where absent.", valueName: "YYYY-MM-DD"))
    var asOf: CalendarDate?

    @Option(help: ArgumentHelp("Only this unit, with what all units share.", valueName: "unit"))
    var unit: String?

    @Option(help: ArgumentHelp("Only this language of the handbook.", valueName: "tag"))
    var language: String?

    @Flag(help: "Let warnings fail the run as errors do.")
    var strict = false

    @Option(help: ArgumentHelp("How findings are printed.", valueName: "format"))
    var format = ReportFormat.text

    @Flag(name: .shortAndLong, help: "Print findings only: no progress, no summary.")
    var quiet = false

    /// The options of the run.
    func buildOptions(output: String = "", theme: String? = nil) -> BuildOptions {
        var options = BuildOptions(content: content, output: output, today: asOf ?? Today.date)
        options.theme = theme
        options.unit = unit
        options.language = language
        options.isStrict = strict
        return options
    }
}

extension ReportFormat: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
    package init?(argument: String) {
        self.init(parsing: argument)
    }
}
