import ArgumentParser
internal import ContinuityModel
internal import Publishing
internal import Review

/// `mainstay review`.
struct ReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Say what a change of the plans means.",
        discussion: """
            Compares two versions of the handbook through the model and the analysis, not through text: what asks less \
            of the organisation than before comes first, with what follows from it. A version is a git revision or a \
            folder; BASE may be A...B for what happened on B since it left A. Nothing of either version is executed.

            Exit code 1 means that the newer version has errors that the older one had not.
            """)

    @Argument(help: ArgumentHelp("The older version: a revision, a folder, A..B or A...B.", valueName: "base"))
    var base: String

    @Argument(help: ArgumentHelp("The newer version; the working tree where absent.", valueName: "head"))
    var head: String?

    @Option(
        help: ArgumentHelp(
            "The folder with handbook.yaml, in the working tree and in every revision.", valueName: "folder"))
    var content = "Content"

    @Option(help: ArgumentHelp("How the review is printed: text, markdown or json.", valueName: "format"))
    var format = ReviewFormat.text

    @Option(help: ArgumentHelp("The day on which due dates are judged; today where absent.", valueName: "YYYY-MM-DD"))
    var asOf: CalendarDate?

    @Option(help: ArgumentHelp("The file to write; standard output where absent.", valueName: "file"))
    var output: String?

    func run() async throws {
        let review: HandbookReview
        do throws(ReviewFailure) {
            review = try await HandbookReviewer(content: content, today: asOf ?? Today.date).review(base, head)
        } catch {
            if error.isUsage { throw ValidationError(CommandFailure(error).description) }
            throw CommandFailure(error)
        }
        try write(format.text(of: review))
        if review.fails { throw ExitCode(1) }
    }

    private func write(_ text: String) throws {
        guard let output else { return Terminal.writeOutput(text) }
        do throws(DiskError) { try DiskFile.write(Array(text.utf8), to: output) } catch { throw CommandFailure(error) }
    }
}

extension ReviewFormat: ExpressibleByArgument {}
