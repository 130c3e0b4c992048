internal import PlanSource

/// A commit as its log tells it.
struct LoggedCommit {
    let name: String
    /// The day that its author recorded, as `YYYY-MM-DD`.
    let day: String
    let author: String
    let subject: String
    /// The units whose files it touched.
    var units: Set<String> = []
}

extension GitRepository {
    /// The latest commits on the way to `HEAD` that touched a unit, the latest first; merges are told by what they merge.
    ///
    /// Git runs in the content folder, and names what it finds from the root of the repository.
    /// Every token ends with a null byte. Paths begin with the folder of the units, so that none passes for a commit.
    func log(limit: Int) throws(ReviewFailure) -> [LoggedCommit] {
        let folder = prefix + "units/"
        let outcome = try GitProcess.run(
            [
                "log", "-z", "--no-show-signature", "--no-color", "--no-renames", "--no-relative", "--name-only",
                "--encoding=UTF-8",
                "--max-count=\(limit)", "--format=%x1e%H%x1f%ad%x1f%an%x1f%s", "--date=short", "HEAD", "--",
                "units/",
            ], in: self.folder)
        guard outcome.status == 0 else { throw .git(command: "log", message: outcome.message) }
        var commits: [LoggedCommit] = []
        for token in outcome.output.split(separator: 0) {
            let text = String(decoding: token.drop { $0 == 10 }, as: UTF8.self)
            if let commit = LoggedCommit(text) {
                commits.append(commit)
            } else if !commits.isEmpty, text.hasPrefix(folder) {
                let path = text.dropFirst(folder.count).split(separator: "/", omittingEmptySubsequences: false)
                if path.count > 1 { commits[commits.count - 1].units.insert(String(path[0])) }
            }
        }
        return commits
    }
}

extension LoggedCommit {
    /// Reads what the format of the log gives; nil for anything else.
    fileprivate init?(_ text: String) {
        guard text.hasPrefix("\u{1E}") else { return nil }
        let fields = text.dropFirst().split(separator: "\u{1F}", maxSplits: 3, omittingEmptySubsequences: false)
        guard fields.count == 4 else { return nil }
        name = String(fields[0])
        day = String(fields[1])
        author = ValueWording.shortened(String(fields[2]).onOneLine, to: 60)
        subject = ValueWording.shortened(String(fields[3]).onOneLine, to: 120)
    }
}
