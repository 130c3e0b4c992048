internal import Glibc
internal import Publishing

/// Where a version of the handbook comes from.
enum VersionSource {
    /// A commit, with the name that the user gave.
    case commit(String, name: String)
    /// A folder on disk, with the name that the user gave.
    case folder(String, name: String)

    /// What reports call the version.
    var label: String {
        switch self {
        case .commit(let commit, let name):
            commit.hasPrefix(name) ? String(commit.prefix(10)) : "\(name) (\(commit.prefix(10)))"
        case .folder(_, let name): name
        }
    }
}

/// What the user asked to compare, made out: revisions, the working tree, or folders.
struct VersionNames {
    let base: VersionSource
    let head: VersionSource
    /// The repository; nil where both versions are folders.
    let repository: GitRepository?

    /// Makes out what two names mean.
    ///
    /// - Parameters:
    ///   - base: a revision, a folder, `A..B`, or `A...B` for what happened on B since it left A.
    ///   - head: a revision or folder; the working tree where nil.
    ///   - content: the content folder, in the working tree and in every revision.
    ///   - readsRanges: whether `base` alone may name both versions.
    static func resolve(
        _ base: String, _ head: String?, content: String, readsRanges: Bool = true
    ) throws(ReviewFailure) -> VersionNames {
        for name in [base, head ?? ""] where name.hasPrefix("-") { throw .optionLike(name) }
        if isFolder(base), head.map(isFolder) ?? true, looksLikeFolder(base) || head.map(looksLikeFolder) == true {
            return VersionNames(
                base: .folder(base, name: base), head: .folder(head ?? content, name: head ?? content), repository: nil)
        }
        let range = head == nil && readsRanges ? parts(of: base) : nil
        let repository: GitRepository
        do throws(ReviewFailure) {
            repository = try GitRepository.holding(content)
        } catch {
            guard isFolder(base), let other = head ?? Optional(content), isFolder(other) else { throw error }
            return VersionNames(base: .folder(base, name: base), head: .folder(other, name: other), repository: nil)
        }
        return try resolve(base, head, range, content: content, in: repository, source)
    }

    /// Makes out what two names of revisions mean; no name is taken for a folder.
    ///
    /// - Parameters:
    ///   - base: a revision, `A..B`, or `A...B` for what happened on B since it left A.
    ///   - head: a revision; the working tree where nil.
    ///   - content: the content folder, in the working tree and in every revision.
    static func resolve(revisions base: String, _ head: String?, content: String) throws(ReviewFailure) -> VersionNames
    {
        let range = head == nil ? parts(of: base) : nil
        return try resolve(base, head, range, content: content, in: try GitRepository.holding(content), revision)
    }

    private static func resolve(
        _ base: String, _ head: String?, _ range: (base: String, head: String, isFromMergeBase: Bool)?,
        content: String, in repository: GitRepository,
        _ source: (String, GitRepository) throws(ReviewFailure) -> VersionSource
    ) throws(ReviewFailure) -> VersionNames {
        let first = try source(range?.base ?? base, repository)
        guard let second = range?.head ?? head else {
            return VersionNames(base: first, head: .folder(content, name: "working tree"), repository: repository)
        }
        let last = try source(second, repository)
        guard range?.isFromMergeBase == true, case .commit(let left, let name) = first,
            case .commit(let right, _) = last
        else { return VersionNames(base: first, head: last, repository: repository) }
        guard let common = try repository.mergeBase(left, right) else { throw .noMergeBase(name, second) }
        return VersionNames(base: .commit(common, name: name), head: last, repository: repository)
    }

    private static func source(_ name: String, _ repository: GitRepository) throws(ReviewFailure) -> VersionSource {
        if looksLikeFolder(name), isFolder(name) { return .folder(name, name: name) }
        if let commit = try repository.commit(name) { return .commit(commit, name: name) }
        guard isFolder(name) else { throw try repository.failure(for: name) }
        return .folder(name, name: name)
    }

    private static func revision(_ name: String, _ repository: GitRepository) throws(ReviewFailure) -> VersionSource {
        guard let commit = try repository.commit(name) else { throw try repository.failure(for: name) }
        return .commit(commit, name: name)
    }

    private static func parts(of range: String) -> (base: String, head: String, isFromMergeBase: Bool)? {
        for (separator, isFromMergeBase) in [("...", true), ("..", false)] {
            let parts = range.split(separator: separator, maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty, !range.hasPrefix("."), !range.contains("/../") else { continue }
            return (String(parts[0]), parts[1].isEmpty ? "HEAD" : String(parts[1]), isFromMergeBase)
        }
        return nil
    }

    /// Whether a name can only be a path.
    private static func looksLikeFolder(_ name: String) -> Bool {
        name == "." || name == ".." || name.hasPrefix("/") || name.hasPrefix("./") || name.hasPrefix("../")
            || name.hasSuffix("/")
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
