import ArgumentParser
internal import ContinuityModel
internal import Publishing

/// `mainstay print`.
struct PrintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "print",
        abstract: "Write the whole plan of a unit as one PDF.",
        discussion: """
            The PDF has a title page, contents, page numbers, and the plan, its version and the date on every page. It is \
            made by an installed Chromium, Chrome or Edge: --browser, else the variable CHROMIUM, else the first one on \
            the PATH. With --html the same document becomes one HTML file, which needs none and which any browser \
            prints. Where the plans have an error nothing is printed.
            """)

    @OptionGroup var document: DocumentOptions

    @Flag(help: "Write one HTML file, with pictures and styles in it, and no PDF.")
    var html = false

    @Option(help: ArgumentHelp("The file to write; <unit>.pdf or <unit>.html where absent.", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("The program file of a Chromium, Chrome or Edge.", valueName: "program"))
    var browser: String?

    @Option(help: ArgumentHelp("How long the browser may take.", valueName: "seconds"))
    var timeLimit = 120

    func validate() throws {
        guard (1...3600).contains(timeLimit) else { throw ValidationError("--time-limit takes 1 to 3600 seconds") }
    }

    func run() async throws {
        let path = output ?? document.unit + (html ? ".html" : ".pdf")
        // Asked for first: nobody waits for a build only to learn that no browser is there.
        let program = try html ? nil : printing { () throws(PrintFailure) in try BrowserFinder(chosen: browser).find() }
        let bytes = try await document.bytes(elseSaying: "nothing was printed")
        if let program {
            let printer = PDFPrinter(browser: program, limit: .seconds(timeLimit))
            do throws(PrintFailure) {
                try await printer.print(bytes, to: path, day: document.day)
            } catch {
                throw CommandFailure(error)
            }
        } else {
            do throws(DiskError) { try DiskFile.write(bytes, to: path) } catch { throw CommandFailure(error) }
        }
        Terminal.writeError("\(path) written\n")
    }

    private func printing<Result>(_ body: () throws(PrintFailure) -> Result) throws -> Result {
        do { return try body() } catch { throw CommandFailure(error) }
    }
}
