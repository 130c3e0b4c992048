internal import Diagnostics
internal import Review

extension HandbookOperations {
    /// What a change means, as `mainstay review` says it.
    var compare: HandbookOperation {
        HandbookOperation(
            name: "compare", title: "Say what a change means",
            summary: """
                Compares two versions of the handbook through its model, not through text: what asks less of the \
                organisation than before comes first, with what follows from it for objectives, plans, exercises and \
                approvals. Versions are revisions of the git repository in which the sources stand; the newer one may \
                be the sources as they are now. Nothing of either version is executed.
                """,
            route: .get("compare"),
            input: [
                Shape.Member(
                    "base", .revision, required: true,
                    "The older version: a branch, a tag or a commit; A...B for what happened on B since it left A"),
                Shape.Member("head", .revision, "The newer version; the sources as they are now where absent"),
            ], output: .comparison
        ) { (input) async throws(Problem) in
            let reviewer = HandbookReviewer(content: handbook.content, today: await handbook.day)
            do throws(ReviewFailure) {
                let review = try await reviewer.review(revisions: input["base"]?.text ?? "", input["head"]?.text)
                return ["review": review.json, "markdown": .string(ReviewFormat.markdown.text(of: review))]
            } catch {
                throw Problem(error)
            }
        }
    }
}

extension Problem {
    /// Why two versions cannot be compared, without a path of this machine.
    fileprivate init(_ failure: ReviewFailure) {
        switch failure {
        case .optionLike: self.init(.badRequest, "\(failure); name a branch, a tag or a commit")
        case .unknownRevision(let name):
            self.init(.notFound, "'\(name)' is no revision of the repository; name a branch, a tag or a commit")
        case .shallow: self.init(.notFound, "\(failure); fetch the history first: git fetch --unshallow")
        case .noMergeBase: self.init(.notFound, "\(failure); name them as base and head")
        case .noHandbook(_, let base, let head): self.init(.notFound, "neither \(base) nor \(head) holds a handbook")
        case .noRepository:
            self.init(.notFound, "the sources stand in no git repository, so there is no older version to compare")
        case .noCommit: self.init(.notFound, "the repository of the sources has no commit yet")
        case .noGit: self.init(.serviceUnavailable, "git cannot be started, so there is no older version to compare")
        case .git(let command, _): self.init(.serviceUnavailable, "git \(command) failed")
        case .unreadable: self.init(.serviceUnavailable, "the sources cannot be read")
        }
    }
}
