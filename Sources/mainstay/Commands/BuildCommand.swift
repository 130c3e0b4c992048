import ArgumentParser
internal import ContinuityModel
internal import Publishing

/// `mainstay build`.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Validate the plans and write the handbook.",
        discussion: """
            Where there is any error nothing is written and the old site stays as it was. A finished site is swapped in \
            at once; files in the output folder that no build wrote are left alone, unchanged pages are not rewritten.
            """)

    @OptionGroup var source: ContentOptions

    @Option(
        help: ArgumentHelp(
            "The folder of a theme; the theme that the program carries where absent.", valueName: "folder"))
    var theme: String?

    @OptionGroup var readers: AudienceOption

    @Option(help: ArgumentHelp("The folder that the site is written to.", valueName: "folder"))
    var output = "site"

    @Flag(help: "Let browsers keep the handbook on the device, where a web server hands it out (a service worker).")
    var offlineCopy = false

    @OptionGroup var versions: VersionOptions

    func run() async throws {
        var options = source.buildOptions(output: output, theme: theme)
        options.keepsOfflineCopy = offlineCopy
        options.audience = readers.audience
        try await versions.read(into: &options, isQuiet: source.quiet)
        let run = CommandRun(source, options)
        try await run.perform { build in try await build.build() }
    }
}

/// `mainstay check`.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Validate the plans and write nothing.",
        discussion: """
            One run reports everything: every file is read, and what can be decoded is analysed. A baseline lists the \
            findings that a handbook had when checking began; a run with it reports, and fails for, new ones only.
            """)

    @OptionGroup var source: ContentOptions

    @Option(help: ArgumentHelp("Leave out the findings that this file lists.", valueName: "file"))
    var baseline: String?

    @Option(help: ArgumentHelp("Write the findings of this run into a baseline.", valueName: "file"))
    var writeBaseline: String?

    func validate() throws {
        if baseline != nil, writeBaseline != nil {
            throw ValidationError("--baseline and --write-baseline exclude each other")
        }
    }

    func run() async throws {
        let files = BaselineFiles(known: baseline, written: writeBaseline)
        let run = CommandRun(source, source.buildOptions(), files)
        try await run.perform { build in try await build.check() }
    }
}
