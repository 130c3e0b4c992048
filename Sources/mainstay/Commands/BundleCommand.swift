import ArgumentParser
internal import Publishing

/// `mainstay bundle`.
struct BundleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bundle",
        abstract: "Pack the handbook into one file to hand out.",
        discussion: """
            A zip archive with every page: it opens with a double click on its index.html, without a network. It holds \
            the check sums of its files (SHA256SUMS), its own stands beside it in <file>.sha256. Names are ASCII, no path \
            is longer than \(HandbookBuild.longestBundlePath) characters. With --single-file the plan of one unit becomes \
            one HTML file, to send by e-mail. Where the plans have an error nothing is written.
            """)

    @OptionGroup var source: ContentOptions

    @Option(
        help: ArgumentHelp(
            "The folder of a theme; the theme that the program carries where absent.", valueName: "folder"))
    var theme: String?

    @Flag(help: "Write the plan of --unit as one HTML file and no archive.")
    var singleFile = false

    @Option(help: ArgumentHelp("The file to write; handbook.zip or <unit>.html where absent.", valueName: "file"))
    var output: String?

    func validate() throws {
        if singleFile, source.unit == nil { throw ValidationError("--single-file takes one plan: name it with --unit") }
    }

    func run() async throws {
        let path = output ?? (singleFile ? (source.unit ?? "plan") + ".html" : "handbook.zip")
        var files: Int?
        let run = CommandRun(source, source.buildOptions(output: path, theme: theme))
        try await run.perform { build in
            guard singleFile else {
                let result = try await build.bundle(to: path)
                files = result.files
                return result.report
            }
            let result = try await build.document()
            if let bytes = result.bytes {
                do throws(DiskError) { try DiskFile.write(bytes, to: path) } catch { throw CommandFailure(error) }
                files = 1
            }
            return result.report
        }
        guard let files, !source.quiet else { return }
        Terminal.writeError(singleFile ? "\(path) written\n" : "\(path): \(files) files packed\n")
    }
}
