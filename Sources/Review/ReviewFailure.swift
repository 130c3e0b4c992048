package import Publishing

/// Why a review ended before it could compare anything: the environment, never the plans.
package enum ReviewFailure: Error, Sendable {
    /// The program `git` could not be started.
    case noGit
    /// No repository holds the folder.
    case noRepository(folder: String)
    /// The repository has no commit yet.
    case noCommit(folder: String)
    /// The name is no revision of the repository, and no folder either.
    case unknownRevision(String)
    /// The revision is older than what a shallow clone has.
    case shallow(String)
    /// The name would be read as an option.
    case optionLike(String)
    /// Two revisions have no common ancestor.
    case noMergeBase(String, String)
    /// `git` failed in some other way.
    case git(command: String, message: String)
    /// The folder cannot be read.
    case unreadable(DiskError)
    /// Neither version holds a handbook.
    case noHandbook(content: String, base: String, head: String)
}

extension ReviewFailure: CustomStringConvertible {
    /// One line without a full stop.
    package var description: String {
        switch self {
        case .noGit: "cannot start git"
        case .noRepository(let folder): "\(folder) is not in a git repository"
        case .noCommit(let folder): "the repository of \(folder) has no commit yet"
        case .unknownRevision(let name): "'\(name)' is neither a revision nor a folder"
        case .shallow(let name): "'\(name)' is not in this shallow clone"
        case .optionLike(let name): "'\(name)' is not a revision: it begins with '-'"
        case .noMergeBase(let base, let head): "'\(base)' and '\(head)' have no common ancestor"
        case .git(let command, let message): "git \(command) failed: \(message)"
        case .unreadable(let error): error.description
        case .noHandbook(let content, let base, let head):
            "neither \(base) nor \(head) holds a handbook in \(content)"
        }
    }

    /// What to do about it, where that is known.
    package var help: String? {
        switch self {
        case .noGit: "install git, or compare two folders"
        case .noRepository: "run it within the repository, or compare two folders"
        case .noCommit: "commit a first version, or compare two folders"
        case .unknownRevision: "name a branch, a tag, a commit, or a folder that holds handbook.yaml"
        case .shallow: "fetch the history first: git fetch --unshallow, or fetch-depth: 0 in a workflow"
        case .optionLike: "name a branch, a tag or a commit"
        case .noMergeBase: "name both versions with a blank between them"
        case .noHandbook: "name the content folder with --content"
        case .git, .unreadable: nil
        }
    }

    /// Whether the user named something that can never be compared, rather than the machine lacking something.
    package var isUsage: Bool {
        if case .optionLike = self { true } else { false }
    }
}
