import ArgumentParser
internal import Publishing
internal import Review

/// What a site shows of older versions.
struct VersionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Mark what changed since a revision or folder, with a page of all changes.", valueName: "base"))
    var compare: String?

    @Flag(help: "Add a page to each plan that says who changed it and when, from git.")
    var history = false

    /// Has older versions read, and what they say given to a build.
    func read(into options: inout BuildOptions, isQuiet: Bool) async throws {
        guard compare != nil || history else { return }
        guard options.unit == nil, options.audience == nil else {
            throw ValidationError(
                "--compare and --history exclude --unit and --audience: older versions may say what they withhold")
        }
        var notes: [String] = []
        if let compare {
            let review = try await review(since: compare, options)
            notes += review.remarks.map(\.phrase.text)
            options.changes = review.changeSet
        }
        if history {
            let (history, problem) = await HistoryReader(content: options.content, today: options.today).read()
            notes += problem.map { [$0] } ?? []
            options.history = history
        }
        if !isQuiet { for note in notes { Terminal.writeError("note: \(note)\n") } }
    }

    private func review(since base: String, _ options: BuildOptions) async throws -> HandbookReview {
        let reviewer = HandbookReviewer(content: options.content, today: options.today)
        do throws(ReviewFailure) {
            return try await reviewer.review(since: base)
        } catch {
            switch error {
            case .unknownRevision, .optionLike: throw ValidationError("--compare: " + CommandFailure(error).description)
            default: throw CommandFailure(error)
            }
        }
    }
}
