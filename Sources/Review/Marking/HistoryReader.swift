package import ContinuityModel
package import Handbook
internal import Publishing

/// Reads the history of every plan from the repository that holds the content folder.
package struct HistoryReader: Sendable {
    /// The commits that are read.
    private static let longestLog = 5_000
    /// The commits that a page shows.
    private static let mostRevisions = 20
    /// The commits whose meaning is counted, since each costs an analysis of two versions.
    private static let mostReviewed = 20
    /// The units up to which meanings are counted at all.
    private static let mostUnits = 60

    private let content: String
    private let today: CalendarDate

    package init(content: String, today: CalendarDate) {
        self.content = content
        self.today = today
    }

    /// The history, and why it is not whole; what cannot be read is no reason to fail.
    package func read() async -> (history: PlanHistory, problem: String?) {
        do throws(ReviewFailure) {
            let repository = try GitRepository.holding(content)
            guard try repository.commit("HEAD") != nil else { throw .noCommit(folder: content) }
            let commits = try repository.log(limit: Self.longestLog)
            let counts = await counts(of: commits)
            let problem = repository.isShallow ? "the repository is a shallow clone: the history is cut short" : nil
            return (history(commits, counts, isShallow: repository.isShallow), problem)
        } catch {
            return (PlanHistory(.none), error.description)
        }
    }

    private func history(
        _ commits: [LoggedCommit], _ counts: [String: [String: [ChangeSet.Direction: Int]]], isShallow: Bool
    ) -> PlanHistory {
        var revisions: [String: [PlanHistory.Revision]] = [:]
        for commit in commits {
            for unit in commit.units where revisions[unit, default: []].count < Self.mostRevisions {
                revisions[unit, default: []].append(
                    .init(
                        commit: String(commit.name.prefix(10)), day: commit.day, author: commit.author,
                        subject: commit.subject, counts: counts[commit.name].map { $0[unit] ?? [:] }))
            }
        }
        return PlanHistory(isShallow ? .shallow : .whole, revisions: revisions)
    }

    /// What the latest commits meant, by commit and unit; the first commit of all has nothing to be compared with.
    private func counts(of commits: [LoggedCommit]) async -> [String: [String: [ChangeSet.Direction: Int]]] {
        guard Set(commits.flatMap(\.units)).count <= Self.mostUnits else { return [:] }
        let reviewer = HandbookReviewer(content: content, today: today)
        var counts: [String: [String: [ChangeSet.Direction: Int]]] = [:]
        for commit in commits.prefix(Self.mostReviewed) {
            guard let review = try? await reviewer.review(commit.name + "^", commit.name) else { continue }
            let marks = Dictionary(grouping: review.changeSet.changes) { $0.unit ?? "" }
            counts[commit.name] = marks.mapValues { changes in
                Dictionary(grouping: changes, by: \.direction).mapValues(\.count)
            }
        }
        return counts
    }
}
