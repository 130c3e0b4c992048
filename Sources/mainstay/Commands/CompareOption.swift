import ArgumentParser
internal import Publishing
internal import Review

/// The older version whose differences a site marks.
struct CompareOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Mark what changed since a revision or folder, with a page of all changes.", valueName: "base"))
    var compare: String?

    /// Has the changes marked on the pages of a build.
    func mark(_ options: inout BuildOptions, isQuiet: Bool) async throws {
        guard let compare else { return }
        guard options.unit == nil, options.audience == nil else {
            throw ValidationError(
                "--compare excludes --unit and --audience: the older version may say what they withhold")
        }
        let review = try await review(since: compare, options)
        if !isQuiet { for remark in review.remarks { Terminal.writeError("note: \(remark.text)\n") } }
        options.changes = review.changeSet
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
